import { type AmountSaid, amountSaid, speaksOfEach } from '../../language/cells/amount-said.ts';
import { ends } from '../../language/cells/bounded-answer.ts';
import { changeNamed } from '../../language/change-direction.ts';
import { daysLateIn } from '../../language/deadline-words.ts';
import { multiply, negate } from '../../language/decimal.ts';
import { sideOfInexact } from '../../language/inexact-words.ts';
import { aimsAtLevel } from '../../language/number-words.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import type { Figure } from '../figure.ts';
import { comparable } from '../money.ts';
import type { Indicator } from '../report.ts';
import type { Unjudged, Verdict } from '../verdict.ts';
import { verdictOfRange } from './bounded.ts';
import { hundred, inOneMeasure } from './ratio-sides.ts';

type SaidSide = Pick<Figure, 'value' | 'words' | 'unit' | 'operator' | 'label' | 'inexact'>;

/** Of a target and a result that both are days in words; undefined where they are none, or the year cannot be told. */
export function judgeDates(target: Pick<Figure, 'words' | 'period'>, actual: Pick<Figure, 'words'>): 'met' | 'missed' | undefined {
  const late = daysLateIn(target.words ?? '', actual.words ?? '', target.period);
  return !late || (late.least <= 0 && late.most > 0) ? undefined : late.least > 0 ? 'missed' : 'met';
}

/**
 * Of two sides of which one at least is a number within words. Undefined where they are not two numbers of one kind: words say something else, the
 * units differ, or one is a change and the other none. A target without a comparison, or a result outside of a range aimed at, is not judged.
 */
export function judgeSaid(
  target: SaidSide,
  actual: SaidSide,
  basis: Indicator['basis'],
  name = '',
): Exclude<Verdict, 'asReported' | 'unknown'> | Unjudged | undefined {
  const sides = inOneWay(aimOf(target, name), sideOf(actual), name);
  if (!sides || !isAgainstTheSame(...sides)) return undefined;
  const [wanted, reached] = inPercent(...sides);
  const unit = wanted.unit || reached.unit;
  if (!areOneKind(unit, reached.unit || unit)) return undefined;
  if (wanted.way && reached.way && wanted.way !== reached.way) return wanted.form === 'bound' && isAtLeast(wanted) ? 'missed' : undefined;
  if (wanted.way !== reached.way) return undefined;
  if (wanted.form === 'exact') return 'noComparison';
  const aim = inOneUnit(wanted, unit);
  const result = inOneUnit(reached, unit);
  if (!aim || !result) return undefined;
  const isPart = basis === 'lowerBound';
  const found = verdictOfRange(isPart ? { ...result, to: null } : result, wanted.form === 'all' ? { ...aim, to: null } : aim);
  if (found === 'unknown') return isPart ? 'onlyPart' : 'onlyBound';
  if (wanted.form === 'range' && found === 'missed') return 'noComparison';
  return reached.isAverage && found === 'met' && speaksOfEach.test(`${target.label}${target.words ?? ''}`) ? 'onlyBound' : found;
}

function sideOf({ value, words, unit, operator, inexact }: SaidSide): AmountSaid | undefined {
  if (words !== null) return amountSaid(words);
  if (!value) return undefined;
  if (inexact) {
    const side = sideOfInexact(inexact);
    return side && { ...ends(side, value), unit, form: 'bound', way: null, against: '', isAverage: false };
  }
  return { ...ends(operator ?? '=', value), unit, form: operator ? 'bound' : 'exact', way: null, against: '', isAverage: false };
}

type BothSaid = readonly [AmountSaid, AmountSaid];

/** A bare number is the size of a change where the name says so; with a minus, where the other side tells of a fall. */
function inOneWay(target: AmountSaid | undefined, actual: AmountSaid | undefined, name: string): BothSaid | undefined {
  if (!target || !actual) return undefined;
  const named = ways[changeNamed(name) ?? 'none'];
  const said = (side: AmountSaid, other: AmountSaid): AmountSaid => {
    if (side.way !== null || (named === null && other.way === null)) return side;
    if (side.form === 'exact' && isBelowZero(side)) return { ...turned(side), way: 'down' };
    return named !== null && (other.way === null || isAtLeast(side)) ? { ...side, way: named } : side;
  };
  return [said(target, actual), said(actual, target)];
}

/** A share of one beside one in percent, as percent: 0.96 beside 95%以上. */
function inPercent(a: AmountSaid, b: AmountSaid): BothSaid {
  const beside = (side: AmountSaid, other: AmountSaid): AmountSaid => {
    const [own, their] = [side.from ?? side.to, other.from ?? other.to];
    const [turnedOwn] = own && their ? inOneMeasure({ value: own.value, unit: side.unit }, { value: their.value, unit: other.unit }) : [];
    if (turnedOwn?.unit === side.unit || !turnedOwn) return side;
    const scaled = (end: AmountSaid['from']) => end && { ...end, value: multiply(end.value, hundred) };
    return { ...side, from: scaled(side.from), to: scaled(side.to), unit: turnedOwn.unit };
  };
  return [beside(a, b), beside(b, a)];
}

const ways = { fall: 'down', rise: 'up', none: null } as const;
const isBelowZero = ({ from }: AmountSaid): boolean => from !== null && from.value.coefficient < 0n;
const turned = (side: AmountSaid): AmountSaid => ({
  ...side,
  from: side.from && { ...side.from, value: negate(side.from.value) },
  to: side.to && { ...side.to, value: negate(side.to.value) },
});

/** 达到95% is what is to be reached at least. */
function aimOf(target: SaidSide, name: string): AmountSaid | undefined {
  const said = sideOf(target);
  if (said?.form !== 'exact' || target.words === null) return said;
  return aimsAtLevel(target.words.replace(/\d.*$/su, ''), '', { name, unit: said.unit }) ? { ...said, form: 'bound', to: null } : said;
}

/** 下降10%以上 is missed by any rise. */
const isAtLeast = ({ from }: AmountSaid): boolean => from !== null && from.value.coefficient >= 0n;

const isAgainstTheSame = (a: AmountSaid, b: AmountSaid): boolean => a.against === '' || b.against === '' || a.against === b.against;

function inOneUnit({ from, to, unit: own }: AmountSaid, fallback: string): Pick<AmountSaid, 'from' | 'to'> | undefined {
  const unit = own || fallback;
  const scaled = (end: AmountSaid['from']) => {
    const value = end && comparable({ value: end.value, unit });
    return end && value ? { ...end, value } : null;
  };
  const both = { from: scaled(from), to: scaled(to) };
  return (from && !both.from) || (to && !both.to) ? undefined : both;
}
