import { equals } from '../language/decimal.ts';
import { type Figure, isKnown } from './figure.ts';
import type { ComputedBefore, Report } from './report.ts';

/** What last year's own report states of a figure; the figure's id is permanent. */
export const statedBefore = ({ id, unit }: Pick<Figure, 'id' | 'unit'>, previous: Pick<Report, 'figures'> | null) =>
  previous?.figures.filter(isKnown).find((each) => each.id === id && each.unit === unit && each.status === 'reported');

/** The numbers computed for the same time last year, as last year's own report states them. */
export function compareWithYearBefore(
  { beneficiaries }: Pick<Report, 'beneficiaries'>,
  previous: Report | null,
): readonly ComputedBefore[] {
  return (beneficiaries?.groups ?? []).flatMap(({ figure, previous: computed }) => {
    const stated = statedBefore(figure, previous);
    if (!previous || !stated || !computed || !isKnown(computed)) return [];
    return [{ of: computed.id, year: previous.year, path: previous.path, stated, agrees: equals(computed.value, stated.value) }];
  });
}
