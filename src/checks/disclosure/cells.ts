import { type Figure, isKnown } from '../../domain/figure.ts';
import { remembered } from '../../domain/remembered.ts';
import type { Group } from '../../domain/report.ts';
import { figureOf } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import type { Decimal } from '../../language/decimal.ts';
import { isCountingUnit } from '../../language/unit-scale.ts';
import type { Place, Subject } from '../rule.ts';
import { sensitiveWordOf } from './counted.ts';

export type Known = Figure & { readonly value: Decimal };

/** A published count, and where the project file has it. */
export interface CountedCell {
  readonly figure: Known;
  readonly place: Place;
}

export const isCount = (figure: Figure): figure is Known => isKnown(figure) && isCountingUnit(figure.unit);

export const sensitiveGroups = ({ report }: Pick<Subject, 'report'>): readonly Group[] =>
  (report.beneficiaries?.groups ?? []).filter(({ sensitive }) => sensitive);

/**
 * The counts of the sensitive groups and of their parts (the flag of a group covers its parts), and every other count that by
 * its own words is of such persons, wherever in the file it stands. A bound that was aimed at counts nobody.
 */
export const sensitiveCells = remembered((subject: Subject): readonly CountedCell[] => {
  const grouped = new Set(sensitiveGroups(subject).flatMap(({ figure, parts }) => [figure, ...parts]));
  const named = statedFigures(subject.file)
    .filter(({ operator }) => operator === undefined || operator === '=')
    .map(({ id }) => figureOf(subject.report, id))
    .filter((figure) => !grouped.has(figure) && sensitiveWordOf(figure, subject) !== undefined);
  return [...grouped, ...named].filter(isCount).map((figure) => ({ figure, place: fieldOf(subject, figure.id) }));
});

/** The value of a figure in the project file. */
export function fieldOf({ file }: Pick<Subject, 'file'>, id: string, key = 'value'): Place {
  const at = statedFigures(file).find((each) => each.id === id)?.at ?? [];
  return { in: 'project', path: [...at, key] };
}

/** Every count that the report prints of its year, targets apart: nobody was counted for a target. */
export function printedCounts({ report, file }: Subject): readonly Known[] {
  return statedFigures(file)
    .filter(({ within }) => within[2] !== 'target')
    .map(({ id }) => figureOf(report, id))
    .filter(isCount)
    .filter(({ period }) => period === report.year);
}
