import { sidesOf } from '../../../domain/indicator-sides.ts';
import { type Indicator, indicatorName, type Report } from '../../../domain/report.ts';
import { equals } from '../../../language/decimal.ts';
import { targetWords } from '../../../language/describing-words.ts';
import { type NoResult, noResultBy, plainlyResult, resultOfTarget } from '../../../language/result-words.ts';
import { scoreHead } from '../../../language/stated-words.ts';
import { areOneKind } from '../../../language/unit-scale.ts';
import { agrees } from '../../../language/units.ts';
import type { Finding, Subject } from '../../rule.ts';
import { clausesBefore } from '../../words-around/clauses-before.ts';
import { columnOver } from '../../words-around/column-kinds.ts';
import { shared } from '../../words-around/shared-words.ts';
import { tablePlace } from '../../words-around/table.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { yearSaid } from '../years-said.ts';
import { at, clauseSaying, excusedNumbers, firstOf, placesOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** A result that is called undisclosed, computed or only bounded, where the text gives one under the indicator's name. */
export function absentResults(subject: Subject): readonly Finding[] {
  const { indicators, year } = subject.report;
  return indicators.flatMap((indicator, index): readonly Finding[] => {
    if (indicator.basis === 'reported' || indicator.unjudged === 'onlyPoints') return [];
    const name = indicatorName(indicator);
    const place = at('indicators', index, 'actual');
    const said = statedNumbers(subject).filter(
      (each) =>
        !isOfOtherRow(each, name, indicators) && couldState(each, indicator, year) && !isNoLevel(doubtOf(each, name, subject.report)),
    );
    const called = messages.names.result(name);
    const targets = statedNumbers(subject).filter(({ owner }) => owner === indicator.target?.id);
    const behind = said.filter((each) => targets.some((target) => isBehind(each, target)) && !doubtOf(each, name, subject.report));
    const excused = excusedNumbers(subject).filter((each) => couldState(each, indicator, year) && isUnderName(each, name));
    const named = [
      ...excused.filter((each) => !doubtOf(each, name, subject.report)),
      ...said.filter((each) => isUnderName(each, name) && !doubtOf(each, name, subject.report)),
      ...behind.filter(({ around }) => plainlyResult.test(around.before)),
    ];
    return firstOf(
      // Of several that differ nobody can tell for the editor which one is the result.
      areOne(named)
        ? named.map((each) => ({
            place,
            ...messages.stated(called, each.sentence, { kept: keptAs(each, subject.report), line: ['actual', clauseSaying(each)] }),
            ...placesOf(named),
          }))
        : [],
      [
        ...named.toSorted((a, b) => a.around.before.length - b.around.before.length),
        ...behind,
        ...said.filter((each) => isNearName(each, name, subject.report)),
      ].map((each) => ({ place, ...messages.perhaps(called, each.sentence, keptAs(each, subject.report)) })),
    );
  });
}

function areOne([first, ...more]: readonly StatedNumber[]): boolean {
  const [value] = first?.number.values ?? [];
  return value !== undefined && more.every(({ number: { values } }) => values[0] && equals(values[0], value));
}

/** Those who were helped and the amounts stay on record as what they are: an indicator borrows them. */
function keptAs({ owner }: StatedNumber, { beneficiaries, funds }: Report): string | undefined {
  const { groups = [], total } = beneficiaries ?? {};
  const kept = [...groups.flatMap(({ figure, parts }) => [figure, ...parts]), ...(total ? [total] : []), ...funds.stated];
  return kept.find(({ id }) => id === owner)?.id;
}

function couldState({ number, around, owner, block }: StatedNumber, { target, actual }: Indicator, year: number): boolean {
  if ((target && !target.unit) || number.kind !== 'quantity' || number.operator || owner === target?.id || owner === actual?.id)
    return false;
  const isComparable = !target || agrees(number.unit, target.unit) || areOneKind(number.unit, target.unit);
  if (!isComparable || (number.unit === '' && block.kind !== 'table')) return false;
  return !targetWords.test(around.own) && (yearSaid(around.own, year) ?? year) === year;
}

/** The result of another indicator, in the row of its whole name: 企业满意度 is not 满意度. */
function isOfOtherRow({ block, owner, number }: StatedNumber, name: string, indicators: Report['indicators']): boolean {
  if (block.kind !== 'table') return false;
  const others = indicators.filter(({ actual }) => actual !== null && actual.id === owner).map(indicatorName);
  const { row } = tablePlace(number.start, block);
  return others.some((other) => other !== name && other.includes(name) && shared(other, row) === 1);
}

/** What speaks against its being a result: hoped for, missed or of a part of the year it may still be one. */
function doubtOf({ block, number: { start, end } }: StatedNumber, name: string, { narrative: { blocks } }: Report): NoResult | undefined {
  const { before, ahead } = clausesBefore({ block: block.index, start, end }, blocks);
  return noResultBy(before, ahead, name);
}

const isNoLevel = (doubt: NoResult | undefined): boolean => doubt === 'change' || doubt === 'against';

/** In a row of the indicator, under a heading of results; in prose in the clause with its whole name. */
function isUnderName({ block, number, around }: StatedNumber, name: string): boolean {
  if (block.kind !== 'table') return shared(name, around.before) === 1;
  const { row, heads } = tablePlace(number.start, block);
  const kind = columnOver(block, number.start)?.kind;
  return shared(name, row) === 1 && (kind === 'result' || (kind === undefined && number.unit !== '' && !scoreHead.test(heads)));
}

/** 目标值为不低于95%，实际完成87.5%: the name stands with the target. */
const isBehind = ({ block, number }: StatedNumber, target: StatedNumber): boolean =>
  block === target.block && block.kind !== 'table' && resultOfTarget.test(block.text.slice(target.number.end, number.start));

/** Near the name, and no other indicator's. */
function isNearName({ block, around, owner }: StatedNumber, name: string, { indicators }: Report): boolean {
  const isTaken = indicators.some((each) => sidesOf(each).some(({ id }) => id === owner));
  return block.kind !== 'table' && !isTaken && shared(name, around.near) === 1;
}
