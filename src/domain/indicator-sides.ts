import { type Figure, isKnown, type Statement } from './figure.ts';
import { type Indicator, partsOf, type Report } from './report.ts';

type BothSides = Pick<Indicator, 'target' | 'actual'>;

/** Target and result, as far as there are any. */
export const sidesOf = ({ target, actual }: BothSides): readonly Figure[] => [target, actual].filter((each) => each !== null);

/** The same without a result that is borrowed from another figure. */
export const ownSides = ({ target, actual, basis }: BothSides & Pick<Indicator, 'basis'>): readonly Figure[] =>
  sidesOf({ target, actual: basis === 'reported' ? actual : null });

/** Where the report speaks of the indicator last: of its result, else of its target. */
export const lastSaidAt = ({ target, actual }: BothSides): Statement | undefined => actual?.statements.at(-1) ?? target?.statements.at(-1);

/** By what its target is named and quoted. */
export const targetSaid = ({ target }: Pick<Indicator, 'target'>): readonly string[] =>
  target ? [target.label, ...target.statements.map(({ quotation }) => quotation)] : [];

type Numeric = Figure & { readonly value: NonNullable<Figure['value']> };

/** Target and result where both are numbers. */
export function numbersOfIndicator({ target, actual }: BothSides): { readonly target: Numeric; readonly actual: Numeric } | undefined {
  return target && actual && isKnown(target) && isKnown(actual) ? { target, actual } : undefined;
}

/** Whether a figure is what an indicator aims at; many have no comparison by which one could tell. */
export const isTargetOf = (report: Pick<Report, 'indicators' | 'parts'>, { id }: Pick<Figure, 'id'>): boolean =>
  [report, ...partsOf(report)].some(({ indicators }) => indicators.some(({ target }) => target?.id === id));
