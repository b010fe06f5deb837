import type { Block } from '../../domain/narrative.ts';
import { indicatorName } from '../../domain/report.ts';
import { countsThings, namesAnAim, targetMissed, withoutStop } from '../../language/attainment-words.ts';
import { clausesAhead, givesReason } from '../../language/claim-words.ts';
import { compare } from '../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { noResultBy } from '../../language/result-words.ts';
import { unit } from '../../language/units.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { claimsOf } from '../prose/claims.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { cellsUnder } from '../words-around/column-kinds.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { shared } from '../words-around/shared-words.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './indicators-are-all-declared.words.ts';
import { isListedAim, nameOfAim } from './undeclared-aims.ts';

/** What the text gives a target and a result, or calls missed, is an indicator of the file, not something told by the way. */
export const indicatorsAreAllDeclared: Rule = {
  id: 'indicators-are-all-declared',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => {
    if (subject.report.indicators.length === 0) return [];
    const numbers = openNumbers(subject);
    const tables = rows(numbers, subject);
    const told = tables.flatMap(({ names }) => names);
    const named = aims(numbers, told, subject);
    return [...tables, ...named]
      .map(({ finding }) => finding)
      .concat(calledMissed(numbers, [...told, ...named.flatMap(({ names }) => names)], subject));
  },
};

interface OpenNumber {
  readonly block: Block;
  readonly number: NarrativeNumber;
}

/** The numbers that no indicator, amount, group or rating answers for: those among the others and those that the editor excused. */
function openNumbers(subject: Subject): readonly OpenNumber[] {
  const { file, report } = subject;
  const others = new Set((file.others ?? []).map(({ id }) => id));
  return claimsOf(subject).flatMap(({ block: index, number, claim }): OpenNumber[] => {
    const block = report.narrative.blocks[index];
    const isOpen = claim.kind === 'excused' || (claim.kind === 'bound' && others.has(claim.by));
    return block && isOpen && wantsFigure(number) ? [{ block, number }] : [];
  });
}

/** A finding with the names of the indicators that it tells of: each is told once. */
interface Told {
  readonly finding: Finding;
  readonly names: readonly string[];
}

/** Rows with a number under a heading of targets and one under a heading of results; one finding a table. */
function rows(numbers: readonly OpenNumber[], { report }: Subject): Told[] {
  return report.narrative.blocks.flatMap((block): Told[] => {
    if (block.kind !== 'table') return [];
    const here = numbers.filter((each) => each.block === block);
    const open =
      here.length === 0
        ? []
        : cellsOf(block).flatMap((row) => {
            const [target, result] = (['target', 'result'] as const).map((kind) => {
              const [cell] = cellsUnder(kind, row, block);
              return cell && here.find(({ number }) => cell.start <= number.start && number.start < cell.end)?.number;
            });
            const name = row
              .filter(({ end }) => target && end < target.start)
              .findLast(({ text }) => text.trim() !== '')
              ?.text.trim();
            return target && result && name && isTarget(target, result) ? [{ name, target }] : [];
          });
    const [first] = open;
    const names = open.map(({ name }) => name);
    return first ? [{ finding: { place: placeAt(block, first.target), ...messages.row(names) }, names }] : [];
  });
}

/** A bare number under both headings (8 and 8) has no comparison that could be registered; where they differ it is no plan that was kept. */
function isTarget({ operator, values: [wanted] }: NarrativeNumber, { values: [reached] }: NarrativeNumber): boolean {
  return operator !== null || (wanted !== undefined && reached !== undefined && compare(reached, wanted) < 0);
}

const placeAt = ({ index }: Block, { start, end }: NarrativeNumber) => ({ in: 'narrative', block: index, start, end }) as const;

const shortest = 3;

/** 满意度不低于 90% and, elsewhere, 满意度为 85.5%; or, where the text lists its aims, the first alone. */
function aims(numbers: readonly OpenNumber[], told: readonly string[], { report }: Subject): Told[] {
  const { blocks } = report.narrative;
  const prose = numbers.filter(({ block, number }) => block.kind === 'paragraph' && number.kind === 'quantity' && number.unit !== '');
  const around = ({ block, number }: OpenNumber) => wordsAround({ block: block.index, start: number.start, end: number.end }, blocks);
  return prose.flatMap((target): Told[] => {
    const { block, number } = target;
    const isListed = isListedAim(number, block, blocks);
    if (!isListed && (number.operator === null || number.unit === unit.yuan)) return [];
    const name = nameOfAim(around(target).before);
    if ([...name].length < shortest || told.some((each) => shared(name, each) === 1 || shared(each, name) === 1)) return [];
    if (report.indicators.some(({ path }) => shared(indicatorName({ path }), name) === 1)) return [];
    const results = prose.filter(
      (each) =>
        each !== target &&
        each.number.operator === null &&
        each.number.unit === number.unit &&
        shared(name, around(each).own) === 1 &&
        noResultBy(around(each).before, '', name) === undefined,
    );
    // In 续签率88.6%管理率92.3% both numbers stand beside the second name: its own is the one behind it.
    const result = results.find((each) => shared(name, around(each).before) === 1) ?? results[0];
    const said = result
      ? { at: result, message: messages.named(name, `${number.operator ?? ''}${number.text}`, result.number.text) }
      : isListed && { at: target, message: messages.aimed(name, quotedSentence(block.text, number.start, number.end)) };
    return said ? [{ finding: { place: placeAt(said.at.block, said.at.number), ...said.message }, names: [name] }] : [];
  });
}

/** 有 7 所学校的食堂面积不达标 counts what is short of a standard, not of an aim of the report. */
const isOfThings = ({ block: { text }, number }: OpenNumber, at: number, said: string): boolean =>
  countsThings.test(text.slice(0, number.start)) && withoutStop.test(text.slice(number.end, at)) && !namesAnAim.test(said);

/** 配送及时率为 93.7%，未达到指标值, where no indicator has a number in the sentence, or before it in the paragraph, nor a name there. */
function calledMissed(numbers: readonly OpenNumber[], told: readonly string[], { report }: Subject): Finding[] {
  const found = report.narrative.blocks.flatMap((block): Finding[] => {
    const said = block.kind === 'paragraph' ? targetMissed.exec(block.text) : null;
    if (!said) return [];
    const end = said.index + said[0].length;
    const clauses = clausesAhead.exec(block.text.slice(0, said.index))?.[0] ?? '';
    const from = said.index - clauses.length;
    const missed = numbers.find((each) => each.block === block && from <= each.number.start && each.number.start < end);
    if (!missed || isOfThings(missed, said.index, said[0]) || givesReason.test(clauses) || told.some((name) => shared(name, clauses) === 1))
      return [];
    const isDeclared = report.indicators.some(
      ({ path, actual, target }) =>
        shared(indicatorName({ path }), block.text.slice(0, end)) === 1 ||
        [actual, target].some((each) => each?.statements.some((at) => at.block === block.index && at.start < end)),
    );
    const place = { in: 'narrative', block: block.index, start: said.index, end } as const;
    return isDeclared ? [] : [{ place, ...messages.failed(quotedSentence(block.text, said.index, end)) }];
  });
  return found.slice(0, 1);
}
