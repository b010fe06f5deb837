import { decimalsPrinted } from '../language/printed-decimals.ts';
import { unit } from '../language/units.ts';
import type { Statement } from './figure.ts';
import type { StatedFigure } from './stated-figures.ts';

type PrintedFigure = Pick<StatedFigure, 'within' | 'unit' | 'value'> & { readonly statements: readonly Statement[] };

const fen = 2;

/**
 * With how many decimals a number is shown at least: those that the report prints. Where a text gives a sum of its money to the
 * fen, its other sums in yuan are shown to the fen as well, as they stand in an account; what a cell prints stays as it is.
 */
export function shownDecimals(figures: readonly PrintedFigure[]): (figure: PrintedFigure) => number {
  const isToTheFen = figures.some((each) => isSum(each) && printed(each) > 0);
  return (figure) => (isToTheFen && isSum(figure) ? Math.max(printed(figure), fen) : printed(figure));
}

const isSum = ({ within, unit: of, statements }: PrintedFigure): boolean =>
  within[0] === 'funds' && of === unit.yuan && !statements.some(({ cell }) => cell !== undefined);

const printed = ({ value, statements: [first] }: PrintedFigure): number => (value && first ? decimalsPrinted(value, first.printed) : 0);
