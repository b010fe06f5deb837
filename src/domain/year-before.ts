import { equals } from './decimal.ts';
import { type Figure, isKnown } from './figure.ts';
import type { Report, StatedBefore } from './report.ts';

/** What the report of the year before itself states of a figure; the figure's id is permanent. */
export const statedBefore = ({ id, unit }: Pick<Figure, 'id' | 'unit'>, previous: Pick<Report, 'figures'> | null) =>
  previous?.figures.filter(isKnown).find((each) => each.id === id && each.unit === unit && each.status === 'reported');

/** The numbers of the year before that this report only lets compute, as that year's own report states them. */
export function computedAndStatedBefore(
  { beneficiaries }: Pick<Report, 'beneficiaries'>,
  previous: Report | null,
): readonly StatedBefore[] {
  return (beneficiaries?.groups ?? []).flatMap(({ figure, previous: computed }) => {
    const stated = statedBefore(figure, previous);
    if (!previous || !stated || !computed || !isKnown(computed)) return [];
    return [{ of: computed.id, year: previous.year, report: previous.path, figure: stated, agrees: equals(computed.value, stated.value) }];
  });
}
