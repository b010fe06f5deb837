import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import type { Operator } from '../../language/operator.ts';
import { isOfWiderPlace, isOverYears } from '../../language/other-amount-words.ts';
import { nobodyHelped, noWholeAmount, otherScore } from '../../language/qualifying-words.ts';
import { type NoResult, noResultBy, saysBeyond } from '../../language/result-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { clausesBefore } from '../words-around/clauses-before.ts';
import { amountWords, otherAmountAt } from '../words-around/other-amount.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { placeOfStatement } from './mentions.ts';
import { messages, words } from './results-are-reached.words.ts';

/** A result is what was reached in the whole year, as its own clause tells it: no change, no hope, no part of the year, nothing missed. */
export const resultsAreReached: Rule = {
  id: 'results-are-reached',
  group: 'claims',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) => [...subject.report.indicators.flatMap((each) => result(each, subject)), ...changesAsAmounts(subject)],
};

function result(indicator: Indicator, { report, folders }: Subject): Finding[] {
  const { actual, basis, target, path, definition } = indicator;
  if (!actual || !isKnown(actual) || basis !== 'reported') return [];
  const name = indicatorName({ path });
  const known = [
    ...path,
    definition ?? '',
    ...(target?.statements ?? []).map((each) => wordsAround(each, report.narrative.blocks).own),
  ].join('\n');
  for (const statement of actual.statements) {
    const block = report.narrative.blocks[statement.block];
    if (!block) continue;
    const { before, ahead } = clausesBefore(statement, report.narrative.blocks);
    const why = noResultBy(before, ahead, known) ?? beyond(statement, block, known, folders.publisher?.name ?? '');
    if (why)
      return [
        {
          place: placeOfStatement(statement),
          ...messages.result(name, why === 'years' ? clauseOf(statement, block) : said(why, ahead, before, statement), why),
        },
      ];
    const bound = numbersOf(block).find((each) => each.start < statement.end && statement.start < each.end)?.operator ?? null;
    if (bound && !proves(bound, indicator))
      return [{ place: placeOfStatement(statement), ...messages.bound(name, `${before}${statement.printed}`.trim()) }];
  }
  return [];
}

const clauseOf = ({ start, printed }: Statement, block: Block): string =>
  `${amountWords(start, block)
    .map(({ clause }) => clause)
    .join('')}${printed}`.trim();

/** Of a place wider than the body's own, or of several years; where the indicator itself is of these, they say nothing. */
function beyond({ start }: Statement, block: Block, known: string, body: string): NoResult | undefined {
  if (block.kind === 'table' || saysBeyond.test(known)) return undefined;
  const said = amountWords(start, block);
  if (said.some(isOverYears)) return 'years';
  return said.some((each) => isOfWiderPlace(each, body)) ? 'others' : undefined;
}

/** Whether a result that is told as a bound settles the verdict: over 95 proves at least 90, under 95 does not. */
function proves(bound: Operator, { target, verdict }: Indicator): boolean {
  const upward = (operator: Operator) => operator === '≥' || operator === '>';
  if (!target?.operator) return true;
  if (bound === '=' || target.operator === '=') return bound === '=';
  return verdict === 'met' && upward(bound) === upward(target.operator);
}

const said = (why: NoResult, ahead: string, before: string, { printed }: Statement): string =>
  `${why === 'part' ? ahead : ''}${before}${printed}`.trim();

/** Amounts of a stage, counts of persons and the score, taken from words that tell how much they changed. What makes an amount another's is another rule's. */
function changesAsAmounts({ report, file }: Subject): Finding[] {
  const staged = new Set(file.funds.flatMap(({ id, phase }) => (phase ? [id] : [])));
  const persons = (report.beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]);
  const amounts = report.figures.filter(({ id }) => staged.has(id));
  const score = report.rating && isKnown(report.rating.score) ? [report.rating.score] : [];
  const all: readonly (readonly [Figure, RegExp])[] = [
    ...amounts.map((each) => [each, noWholeAmount] as const),
    ...persons.map((each) => [each, nobodyHelped] as const),
    ...score.map((each) => [each, otherScore] as const),
  ];
  return all.flatMap(([figure, another]): Finding[] => {
    for (const statement of figure.statements) {
      const block = report.narrative.blocks[statement.block];
      if (!block || block.kind === 'table') continue;
      if (staged.has(figure.id) && otherAmountAt(statement, report.narrative.blocks)) continue;
      const { before } = clausesBefore(statement, report.narrative.blocks);
      const why = noResultBy(before, '', '');
      if ((why === 'change' || why === 'denied' || why === 'against') && !another.test(before))
        return [{ place: placeOfStatement(statement), ...messages.figure(figure.label, said(why, '', before, statement), why) }];
    }
    return [];
  });
}
