import type { Indicator, Report } from '../../../domain/report.ts';
import { changeBefore } from '../../../language/claim-words.ts';
import { resultWords, targetWords } from '../../../language/describing-words.ts';
import { scoreHead } from '../../../language/stated-words.ts';
import { isMoneyUnit } from '../../../language/unit-scale.ts';
import { agrees } from '../../../language/units.ts';
import type { Finding, Subject } from '../../rule.ts';
import { shared } from '../../words-around/shared-words.ts';
import { tablePlace } from '../../words-around/table.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { yearSaid } from '../years-said.ts';
import { at, firstOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** A result that is called undisclosed, computed or only bounded, where the text gives one under the indicator's name. */
export function absentResults(subject: Subject): readonly Finding[] {
  const { indicators, year } = subject.report;
  return indicators.flatMap((indicator, index): readonly Finding[] => {
    if (indicator.basis === 'reported') return [];
    const name = indicator.path.at(-1) ?? indicator.target.label;
    const place = at('indicators', index, 'actual');
    const said = statedNumbers(subject).filter((each) => couldState(each, indicator, year));
    const called = messages.names.result(name);
    return firstOf(
      said.filter((each) => isUnderName(each, name)).map(({ sentence }) => ({ place, ...messages.stated(called, sentence) })),
      said
        .filter((each) => isNearName(each, name, subject.report))
        .map(({ sentence }) => ({ place, ...messages.perhaps(called, sentence) })),
    );
  });
}

function couldState({ number, around, owner, block }: StatedNumber, { target, actual }: Indicator, year: number): boolean {
  if (number.kind !== 'quantity' || number.operator || owner === target.id || owner === actual?.id) return false;
  const isComparable = agrees(number.unit, target.unit) || (isMoneyUnit(number.unit) && isMoneyUnit(target.unit));
  if (!isComparable || (number.unit === '' && block.kind !== 'table')) return false;
  if (changeBefore.test(around.sentence) && changeBefore.test(around.before)) return false;
  return !targetWords.test(around.own) && (yearSaid(around.own, year) ?? year) === year;
}

/** In a row of the indicator, under a heading of results; in prose in the clause with its whole name. */
function isUnderName({ block, number, around }: StatedNumber, name: string): boolean {
  if (block.kind !== 'table') return shared(name, around.before) === 1;
  const { row, heads } = tablePlace(number.start, block);
  return shared(name, row) === 1 && (resultWords.test(heads) || (number.unit !== '' && !scoreHead.test(heads) && !targetWords.test(heads)));
}

/** Near the name, and no other indicator's. */
function isNearName({ block, around, owner }: StatedNumber, name: string, { indicators }: Report): boolean {
  const isTaken = indicators.some(({ target, actual }) => target.id === owner || actual?.id === owner);
  return block.kind !== 'table' && !isTaken && shared(name, around.near) === 1;
}
