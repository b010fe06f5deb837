import { equals } from '../language/decimal.ts';
import { type TimeOfCount, timeOfCount } from '../language/time-of-count.ts';
import { isMoneyUnit } from '../language/unit-scale.ts';
import type { ComputedBefore } from './compared-figure.ts';
import { type Figure, isKnown } from './figure.ts';
import { type Narrative, rowAt } from './narrative.ts';
import type { Group, Report } from './report.ts';
import { likeness } from './same-amount.ts';
import { differInExtent } from './scope-of.ts';

/** What last year's own report states of a figure; the figure's id is permanent. */
export const statedBefore = ({ id, unit }: Pick<Figure, 'id' | 'unit'>, previous: Pick<Report, 'figures'> | null) =>
  previous?.figures.filter(isKnown).find((each) => each.id === id && each.unit === unit && each.status === 'reported');

/** The counts of the same time last year that a growth speaks of, as last year's own report states them. */
export function compareWithYearBefore(
  report: Pick<Report, 'beneficiaries' | 'compared' | 'narrative'>,
  previous: Report | null,
): readonly ComputedBefore[] {
  return [...groupsBefore(report, previous), ...comparedBefore(report, previous)];
}

/** Of numbers compared in words, where this report does not state last year's itself. */
function comparedBefore({ compared, narrative }: Pick<Report, 'compared' | 'narrative'>, previous: Report | null): ComputedBefore[] {
  return compared.flatMap(({ figure, change, previous: computed }): ComputedBefore[] => {
    const stated = amountBefore(figure, previous);
    if (!previous || !stated || computed?.status === 'reported') return [];
    if (differInExtent(figure, stated, narrative.blocks, previous.narrative.blocks)) return [];
    const agrees = computed ? likeness(computed, stated) !== 'differs' : null;
    const times = timesOf(stated, previous, figure, narrative);
    return [{ of: computed?.id ?? change.id, year: previous.year, path: previous.path, stated, agrees, times }];
  });
}

/** As `statedBefore`, in whatever unit of the same money. */
export const amountBefore = (figure: Figure, previous: Pick<Report, 'figures'> | null): Figure | undefined =>
  statedBefore(figure, previous) ??
  previous?.figures
    .filter(isKnown)
    .find(({ id, unit, status }) => id === figure.id && isMoneyUnit(unit) && isMoneyUnit(figure.unit) && status === 'reported');

function groupsBefore(
  { beneficiaries, narrative }: Pick<Report, 'beneficiaries' | 'narrative'>,
  previous: Report | null,
): readonly ComputedBefore[] {
  return (beneficiaries?.groups ?? []).flatMap((group): ComputedBefore[] => {
    const { figure, growth, previous: computed } = group;
    const stated = statedBefore(figure, previous);
    if (!previous || !stated || !growth) return [];
    if (differInExtent(figure, stated, narrative.blocks, previous.narrative.blocks)) return [];
    const agrees = computed && isKnown(computed) ? equals(computed.value, stated.value) : null;
    return [
      {
        of: subjectOf(group),
        year: previous.year,
        path: previous.path,
        stated,
        agrees,
        times: timesOf(stated, previous, figure, narrative),
      },
    ];
  });
}

function timesOf(stated: Figure, { narrative: before }: Pick<Report, 'narrative'>, figure: Figure, narrative: Narrative) {
  const [there, here] = [timeOf(stated, before), timeOf(figure, narrative)];
  return there && here && there.kind !== here.kind ? { there: there.word, here: here.word } : null;
}

function timeOf({ statements: [first], label, unit }: Figure, { blocks }: Narrative): TimeOfCount | null {
  const { text = '', rows = [] } = blocks[first?.block ?? -1] ?? {};
  const start = first?.start ?? 0;
  return timeOfCount(label, '') ?? timeOfCount(text.slice(rows[rowAt({ rows }, start)] ?? 0, start), unit);
}

export const beforeOf = (group: Group, { computedBefore }: Pick<Report, 'computedBefore'>): ComputedBefore | undefined =>
  computedBefore.find(({ of }) => of === subjectOf(group));

const subjectOf = ({ figure, growth, previous }: Group): string => previous?.id ?? growth?.id ?? figure.id;
