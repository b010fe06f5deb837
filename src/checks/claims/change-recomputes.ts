import { isKnown } from '../../domain/figure.ts';
import { toFen } from '../../domain/money.ts';
import { falls } from '../../language/claim-words.ts';
import { compare, type Decimal, decimalToText, equals, magnitude, subtract, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './change-recomputes.words.ts';
import { type Change, changesIn } from './changes.ts';
import { lastYearOf } from './last-year.ts';
import { noteAt } from './mentions.ts';

/** A change in persons, yuan or percentage points is the difference of the two years; of two percentages it is in points. */
export const changeRecomputes: Rule = {
  id: 'change-recomputes',
  group: 'claims',
  level: 'note',
  words,
  find: (subject) =>
    changesIn(subject.report).flatMap((each): Finding[] => {
      const text = remark(each, subject);
      return text ? [noteAt(each.statement, text)] : [];
    }),
};

function remark({ change, of, before }: Change, subject: Subject): string | undefined {
  if (!isKnown(change) || !isKnown(of)) return undefined;
  const ofPercent = of.unit === unit.percent;
  if (change.unit === unit.percentagePoint && !ofPercent) return messages.pointsOfCount(of.label, shown(change), of.unit);
  const base = lastYearOf(of, subject);
  if (change.unit === unit.percent) {
    if (!ofPercent) return undefined;
    if (!base) return messages.unclear(of.label, shown(change));
    const points = magnitude(subtract(of.value, base.value));
    return equals(points, magnitude(change.value)) ? messages.inPoints(of.label, decimalToText(points), shown(change)) : undefined;
  }
  if (!base || (ofPercent ? change.unit !== unit.percentagePoint : change.unit !== of.unit)) return undefined;
  const exact = subtract(of.value, base.value);
  const told = magnitude(change.value);
  const fell = falls.test(before.slice(-12));
  const agrees = isSame(magnitude(exact), told, change.unit) && (exact.coefficient === 0n || compare(exact, zero) < 0 === fell);
  return agrees
    ? undefined
    : messages.differs(of.label, base.from, shown(base.figure), shown(of), difference(exact, change.unit), { fell, size: shown(change) });
}

const isSame = (a: Decimal, b: Decimal, of: string): boolean =>
  equals(a, b) || (toFen(a, of) !== undefined && toFen(a, of) === toFen(b, of));

const difference = (exact: Decimal, of: string): { fell: boolean; size: string } => ({
  fell: exact.coefficient < 0n,
  size: formatQuantity(decimalToText(magnitude(exact)), of),
});
