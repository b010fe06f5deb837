import { equals } from '../language/decimal.ts';
import { type TimeOfCount, timeOfCount } from '../language/time-of-count.ts';
import { isMoneyUnit } from '../language/unit-scale.ts';
import type { ComputedBefore } from './compared-figure.ts';
import { type Figure, isKnown } from './figure.ts';
import { type Narrative, rowAt } from './narrative.ts';
import { type Beneficiaries, type Group, partsOf, type Report } from './report.ts';
import { likeness } from './same-amount.ts';
import { differInExtent } from './scope-of.ts';
import { type AmongYears, type FigureBefore, figureBefore } from './subject-before.ts';

/** What the year before states of a figure; money in whatever unit of it. */
export function statedBefore(figure: Pick<Figure, 'id' | 'unit'> & Partial<Figure>, among: AmongYears): FigureBefore | undefined {
  const found = figureBefore(figure, among);
  const isOneUnit = (a: string, b: string) => a === b || (isMoneyUnit(a) && isMoneyUnit(b));
  return found && isOneUnit(found.figure.unit, figure.unit) ? found : undefined;
}

type ReportOfYear = Pick<Report, 'beneficiaries' | 'compared' | 'narrative' | 'project' | 'year' | 'parts'>;

/** The counts of the same time last year that a growth speaks of, and the numbers compared in words, as last year's own report states them. */
export const compareWithYearBefore = (report: ReportOfYear, among: Omit<AmongYears, 'report'>): readonly ComputedBefore[] => [
  ...[report, ...partsOf(report)].flatMap(({ beneficiaries }) => groupsBefore(beneficiaries, report, { ...among, report })),
  ...comparedBefore(report, { ...among, report }),
];

/** Where this report does not state last year's itself. */
function comparedBefore({ compared, narrative }: ReportOfYear, among: AmongYears): ComputedBefore[] {
  return compared.flatMap(({ figure, change, previous: computed }): ComputedBefore[] => {
    const before = statedBefore(figure, among);
    if (!before || computed?.status === 'reported') return [];
    const agrees = computed ? likeness(computed, before.figure) !== 'differs' : null;
    return asTold({ of: computed?.id ?? change.id, agrees }, figure, before, narrative);
  });
}

const groupsBefore = (beneficiaries: Beneficiaries | null, { narrative }: ReportOfYear, among: AmongYears): readonly ComputedBefore[] =>
  (beneficiaries?.groups ?? []).flatMap((group): ComputedBefore[] => {
    const { figure, growth, previous: computed } = group;
    const before = growth && statedBefore(figure, among);
    if (!before) return [];
    const agrees = computed && isKnown(computed) ? equals(computed.value, before.figure.value) : null;
    return asTold({ of: subjectOf(group), agrees }, figure, before, narrative);
  });

function asTold(
  found: Pick<ComputedBefore, 'of' | 'agrees'>,
  figure: Figure,
  { figure: stated, report: { year, path, narrative: there } }: FigureBefore,
  here: Narrative,
): ComputedBefore[] {
  if (differInExtent(figure, stated, here.blocks, there.blocks)) return [];
  return [{ ...found, year, path, stated, times: timesOf(stated, there, figure, here) }];
}

function timesOf(stated: Figure, before: Narrative, figure: Figure, narrative: Narrative): ComputedBefore['times'] {
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
