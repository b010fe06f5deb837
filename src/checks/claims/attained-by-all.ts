import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { allOf } from '../../language/all-of.ts';
import { allTargetsDone, allTargetsReached, notSaidOfAll, targetMissed } from '../../language/attainment-words.ts';
import { clauseUpTo, periodAt } from '../../language/clauses.ts';
import { decimalToText } from '../../language/decimal.ts';
import { countOfIndicators, exceptionsAt, saysEachOne, speaksOfIndicators, topicClause } from '../../language/exception-words.ts';
import type { Span } from '../../language/numbers/narrative-number.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { shared } from '../words-around/shared-words.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { fallsShort } from './attainment-denied.ts';

/** Words that say of all targets that they were reached, and the indicators that missed theirs though the words speak of them too. */
interface AllAttained {
  readonly block: number;
  readonly span: Span;
  readonly said: string;
  readonly missed: readonly Indicator[];
}

export function attainedByAll(report: Report): readonly AllAttained[] {
  if (!report.indicators.some(fallsShort)) return [];
  return report.narrative.blocks.flatMap((block): AllAttained[] => {
    const denied = (block.kind === 'paragraph' ? saidOfAll(block.text) : []).flatMap(({ index, 0: said }): AllAttained[] => {
      const span = { start: index, end: index + said.length };
      const missed = notExcepted(spokenOf(block, span, report), block, span, report);
      return missed.length > 0 ? [{ block: block.index, span, said, missed }] : [];
    });
    return denied.slice(0, 1);
  });
}

const saidOfAll = (text: string): readonly RegExpExecArray[] =>
  [allTargetsReached, allTargetsDone]
    .flatMap((pattern) => allOf(text, pattern))
    .filter(({ index, 0: said }) => !notSaidOfAll.test(`${clauseUpTo(text, index)}${said}`) && !targetMissed.test(said));

const named = (indicators: readonly Indicator[], words: string) => indicators.filter((each) => words.includes(indicatorName(each)));

/** Those that the words are about: the ones that their sentence names, of the kind that it or the heading above names, else all. */
function spokenOf(block: Block, span: Span, { indicators, narrative }: Report): readonly Indicator[] {
  const sentence = periodAt(block.text, span.start);
  const ahead = block.text.slice(sentence.start, span.start);
  const [own = '', topic = ''] = ahead.split(/[，,；;]/u).reverse();
  const said = block.text.slice(span.start, span.end);
  const [heading = ''] = wordsAround({ block: block.index, ...span }, narrative.blocks).wide.split('\n');
  const about = `${topicClause.test(topic) ? topic : ''}${own}${said}`;
  const ofKind = ofNamedKind(indicators, about) ?? ofNamedKind(indicators, heading) ?? indicators;
  if (saysEachOne.test(said) || exceptionsAt(block.text, span).said.length > 0) return ofKind;
  const subject = named(ofKind, own === '' ? ahead : own);
  return subject.length > 0 ? subject : ofKind;
}

/** 质量指标、时效指标均: the indicators of these kinds; undefined where the words name none. */
function ofNamedKind(indicators: readonly Indicator[], words: string): readonly Indicator[] | undefined {
  const kinds = [...new Set(indicators.flatMap(({ path }) => path.slice(0, -1)))].sort((a, b) => b.length - a.length);
  let rest = words;
  const found = kinds.filter((kind) => {
    const isThere = rest.includes(kind);
    rest = rest.replaceAll(kind, '');
    return isThere;
  });
  return found.length > 0 ? indicators.filter(({ path }) => path.some((each) => found.includes(each))) : undefined;
}

/** Of these the ones missed that the sentence does not take out, by name or by how many they are. */
function notExcepted(spoken: readonly Indicator[], block: Block, span: Span, { indicators }: Report): readonly Indicator[] {
  const missed = spoken.filter(fallsShort);
  const { said, missed: clauses } = exceptionsAt(block.text, span);
  const taken = [...said, ...clauses.filter((each) => speaksOfIndicators.test(each) || named(indicators, each).length > 0)].join('\n');
  if (taken === '') return countsNoneOfThem(block, span, indicators) ? [] : missed;
  const others = named(
    indicators.filter((each) => !fallsShort(each)),
    named(missed, taken).reduce((words, each) => words.replaceAll(indicatorName(each), ''), taken),
  );
  const left = missed.filter(
    (each) => !taken.includes(indicatorName(each)) && (others.length > 0 || shared(indicatorName(each), taken) <= 0.5),
  );
  // 除个别指标外, 除 2 项指标外: it names none that this site knows, and says nothing false of those.
  return others.length === 0 && left.length === missed.length ? [] : left;
}

/** 6 项指标中 5 项均达到: no more than did. */
function countsNoneOfThem(block: Block, { start, end }: Span, indicators: readonly Indicator[]): boolean {
  const from = Math.max(periodAt(block.text, start).start, block.text.lastIndexOf('，', start));
  const counts = numbersOf(block).filter((each) => from <= each.start && each.end <= end && countOfIndicators.test(each.unit));
  const [value] = counts.at(-1)?.values ?? [];
  return value !== undefined && Number(decimalToText(value)) <= indicators.filter((each) => !fallsShort(each)).length;
}
