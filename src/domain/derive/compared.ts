import { type ChangeDirection, directionBefore, isSigned } from '../../language/change-direction.ts';
import { add, type Decimal, decimal, magnitude, multiply, subtract } from '../../language/decimal.ts';
import { areOneKind, isMoneyUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import { finestDigits } from '../agreement.ts';
import type { ComparedFigure } from '../compared-figure.ts';
import { type Figure, type Formula, isKnown } from '../figure.ts';
import { comparable } from '../money.ts';
import { wholeBasesOfGrowth } from '../rate.ts';
import type { Report } from '../report.ts';
import { previousOf } from './beneficiaries.ts';
import { derived } from './derived.ts';

type TextOfYear = Pick<Report, 'narrative' | 'year'>;

/**
 * Numbers that the report compares with the year before in words: 比上年多 214.60 万元, 较上年负增长 12.5%. What last year's was
 * follows, unless the same paragraph states it. One of a figure's comparisons gives it, an amount before a rate. `taken`: ids
 * that groups have computed already.
 */
export function comparisons(
  others: readonly { readonly id: string; readonly of?: string | undefined }[],
  stated: ReadonlyMap<string, Figure>,
  text: TextOfYear,
  taken: ReadonlySet<string>,
): readonly ComparedFigure[] {
  const known = new Set(taken);
  const found = others.flatMap(({ id, of }) => {
    const [figure, change] = [of === undefined ? undefined : stated.get(of), stated.get(id)];
    return figure && change ? [{ figure, change, direction: directionOf(change, text) }] : [];
  });
  const ordered = [
    ...found.filter(({ change }) => change.unit !== unit.percent),
    ...found.filter(({ change }) => change.unit === unit.percent),
  ];
  return ordered.map(({ figure, change, direction }): ComparedFigure => {
    const here = lastYearBeside(figure, change, stated, text);
    const id = `${figure.id}-previous`;
    const isOfThisYear = figure.period === text.year && change.period === text.year;
    const previous = here ?? (known.has(id) || !isOfThisYear ? null : computed(figure, change, direction, text));
    if (previous?.status === 'derived') known.add(id);
    return { figure, change, direction, previous };
  });
}

/** A rate of growth has its sign; of an amount the words before it tell, of a column of changes its own sign. */
function directionOf({ value, unit: of, statements: [first], label }: Figure, { narrative }: TextOfYear): ChangeDirection | null {
  if (!value) return null;
  if (value.coefficient < 0n) return 'fall';
  if (of === unit.percent) return 'rise';
  const { text = '' } = narrative.blocks[first?.block ?? -1] ?? {};
  return directionBefore(text.slice(0, first?.start ?? 0)) ?? directionBefore(label) ?? (isSigned(label) ? 'rise' : null);
}

/** Last year's number in the paragraph of the change: of the figure's name, or else the only one of its kind; else the only amount of that year at the same stage, of the same subject, wherever it stands. */
function lastYearBeside(figure: Figure, change: Figure, stated: ReadonlyMap<string, Figure>, { year }: TextOfYear): Figure | null {
  const block = change.statements[0]?.block;
  const there = [...stated.values()].filter(
    (each) => each.period === year - 1 && areOneKind(each.unit, figure.unit) && each.statements.some((said) => said.block === block),
  );
  const beside = there.find(({ label }) => label.includes(figure.label)) ?? (there.length === 1 ? there[0] : undefined);
  return beside ?? (there.length === 0 ? lastYearAtStage(figure, stated, year - 1) : null);
}

function lastYearAtStage(figure: Figure, stated: ReadonlyMap<string, Figure>, year: number): Figure | null {
  const found = [...stated.values()].filter(
    ({ phase, period, subject, scope }) =>
      phase !== null && phase === figure.phase && period === year && subject === figure.subject && scope === figure.scope,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function computed(figure: Figure, change: Figure, direction: ChangeDirection | null, text: TextOfYear): Figure | null {
  if (!isKnown(figure) || !isKnown(change) || figure.inexact || change.inexact) return null;
  if (change.unit === unit.percent && figure.unit !== unit.percent)
    return isMoneyUnit(figure.unit) ? baseOfGrowth(figure, change, text.year) : previousOf(figure, change, text);
  const inPoints = figure.unit === unit.percent && change.unit === unit.percentagePoint;
  if (direction === null || (figure.unit === unit.percent ? !inPoints : !areOneKind(figure.unit, change.unit))) return null;
  const value = differenceOf(figure, change, direction);
  const of = [figure.id, change.id];
  return value && lastYear(figure, value, text.year, { kind: direction === 'rise' ? 'difference' : 'sum', of });
}

/** In the figure's own unit. */
function differenceOf(figure: Figure, change: Figure, direction: ChangeDirection): Decimal | null {
  const [now, size, one] = [comparable(figure), comparable(change), comparable({ value: decimal(1n), unit: figure.unit })];
  if (!now || !size || !one) return null;
  const before = direction === 'rise' ? subtract(now, magnitude(size)) : add(now, magnitude(size));
  return decimal(before.coefficient, before.scale + String(one.coefficient).length - 1);
}

/** The one amount that gives the rate, among those with as many decimals as this year's is printed with. */
function baseOfGrowth(
  figure: Figure & { readonly value: Decimal },
  growth: Figure & { readonly value: Decimal },
  year: number,
): Figure | null {
  const digits = finestDigits(figure);
  const current = multiply(figure.value, decimal(10n ** BigInt(digits)));
  const bases = wholeBasesOfGrowth(current.coefficient, growth.value);
  const [base] = bases;
  if (base === undefined || bases.length !== 1) return null;
  return lastYear(figure, decimal(base, digits), year, { kind: 'growthBase', of: [figure.id, growth.id] });
}

const lastYear = ({ id, label, unit: of, scope, subject }: Figure, value: Decimal, year: number, formula: Formula): Figure =>
  derived({ id: `${id}-previous`, label: derivedText.lastYear(label), value, unit: of, scope, subject, period: year - 1, formula });
