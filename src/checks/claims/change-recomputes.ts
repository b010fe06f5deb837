import { type Figure, isKnown } from '../../domain/figure.ts';
import { toFen } from '../../domain/money.ts';
import { directionBefore } from '../../language/change-direction.ts';
import { falls } from '../../language/claim-words.ts';
import { compare, type Decimal, decimalToText, equals, magnitude, subtract, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { inUnit, unitForAmounts } from '../../presenting/amount-unit.ts';
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

function remark({ change: printed, of, before }: Change, subject: Subject): string | undefined {
  const change = inUnit(printed, of.unit);
  if (!isKnown(change) || !isKnown(of) || change.inexact || of.inexact) return undefined;
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
  if (base.figure.inexact) return undefined;
  const exact = subtract(of.value, base.value);
  const unitSaid = unitForAmounts([base.figure, of, printed]);
  const said = (figure: Figure) => shown(inUnit(figure, unitSaid));
  const told = magnitude(change.value);
  const fell = falls.test(before.slice(-12)) || directionBefore(before) === 'fall';
  const agrees = isSame(magnitude(exact), told, change.unit) && (exact.coefficient === 0n || compare(exact, zero) < 0 === fell);
  return agrees
    ? undefined
    : messages.differs(of.label, base.from, said(base.figure), said(of), difference(inUnit({ ...change, value: exact }, unitSaid)), {
        fell,
        size: said(printed),
      });
}

const isSame = (a: Decimal, b: Decimal, of: string): boolean =>
  equals(a, b) || (toFen(a, of) !== undefined && toFen(a, of) === toFen(b, of));

const difference = ({ value, unit: of }: { value: Decimal; unit: string }): { fell: boolean; size: string } => ({
  fell: value.coefficient < 0n,
  size: formatQuantity(decimalToText(magnitude(value)), of),
});
