import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import type { Indicator, Report } from '../../domain/report.ts';
import type { Operator } from '../../language/operator.ts';
import { nobodyHelped, noWholeAmount, otherScore } from '../../language/qualifying-words.ts';
import { type NoResult, noResultBy } from '../../language/result-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { clausesBefore } from '../words-around/clauses-before.ts';
import { otherAmountAt } from '../words-around/other-amount.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { placeOf } from './mentions.ts';
import { messages, words } from './results-are-reached.words.ts';

/** A result is what was reached in the whole year, as its own clause tells it: no change, no hope, no part of the year, nothing missed. */
export const resultsAreReached: Rule = {
  id: 'results-are-reached',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => [...subject.report.indicators.flatMap((each) => result(each, subject.report)), ...changesAsAmounts(subject)],
};

function result(indicator: Indicator, report: Report): Finding[] {
  const { actual, basis, target, path, definition } = indicator;
  if (!actual || basis !== 'reported') return [];
  const name = path.at(-1) ?? target.label;
  const known = [...path, definition ?? '', ...target.statements.map((each) => wordsAround(each, report.narrative.blocks).own)].join('\n');
  for (const statement of actual.statements) {
    const block = report.narrative.blocks[statement.block];
    if (!block) continue;
    const { before, ahead } = clausesBefore(statement, report.narrative.blocks);
    const why = noResultBy(before, ahead, known);
    if (why) return [{ place: placeOf(statement), ...messages.result(name, said(why, ahead, before, statement), why) }];
    const bound = numbersOf(block).find((each) => each.start < statement.end && statement.start < each.end)?.operator ?? null;
    if (bound && !proves(bound, indicator))
      return [{ place: placeOf(statement), ...messages.bound(name, `${before}${statement.printed}`.trim()) }];
  }
  return [];
}

/** Whether a result that is told as a bound settles the verdict: over 95 proves at least 90, under 95 does not. */
function proves(bound: Operator, { target, verdict }: Indicator): boolean {
  const upward = (operator: Operator) => operator === '≥' || operator === '>';
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
        return [{ place: placeOf(statement), ...messages.figure(figure.label, said(why, '', before, statement), why) }];
    }
    return [];
  });
}
