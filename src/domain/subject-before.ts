import { type Figure, isKnown } from './figure.ts';
import { remembered } from './remembered.ts';
import { type Part, partsOf, type Report } from './report.ts';
import { amountsOf } from './same-amount.ts';

/** A report among those of its publisher. */
export interface AmongYears {
  readonly report: Pick<Report, 'project' | 'year' | 'parts'>;
  readonly reports: readonly Report[];
  /** Those that its figures may be of, where `report` is itself only a part. */
  readonly parts?: readonly Part[] | undefined;
}

type StatedBefore = ReturnType<typeof knownOf>[number];

/** A figure of the year before, and the report that states it. */
export interface FigureBefore {
  readonly figure: StatedBefore;
  readonly report: Report;
}

/** The subject of a figure as a report of the year before tells it. */
interface SubjectBefore {
  readonly report: Report;
  readonly holds: (figure: Figure) => boolean;
  /** One time it has a report of its own, the other it is part of one: ids are of different files. */
  readonly isElsewhere: boolean;
}

/**
 * What the year before states of a figure: by its id, which is permanent; of a project that has had a report of its own and is
 * part of another now, or was so, by the stage of the money or by its name. What is of a part is never held against a whole
 * but its own project's.
 */
export function figureBefore(figure: Pick<Figure, 'id'> & Partial<Figure>, among: AmongYears): FigureBefore | undefined {
  const before = subjectBefore(figure.subject ?? null, among);
  if (!before) return undefined;
  const known = knownOf(before.report).filter(before.holds);
  const found = known.find(({ id }) => id === figure.id) ?? (before.isElsewhere ? sameMatter(figure, known, before.report) : undefined);
  return found && { figure: found, report: before.report };
}

function subjectBefore(subject: string | null, { report, reports, parts }: AmongYears): SubjectBefore | undefined {
  const year = report.year - 1;
  const part = subject === null ? null : (parts ?? partsOf(report)).find(({ id }) => id === subject);
  if (part === undefined) return undefined;
  const years = yearsOf(reports);
  const same = years.own.get(keyOf(year, report.project));
  if (part === null && same) return { report: same, holds: isOfWhole, isElsewhere: false };
  const project = part === null ? report.project : part.project;
  const own = project === null || part === null ? undefined : years.own.get(keyOf(year, project));
  if (own) return { report: own, holds: isOfWhole, isElsewhere: true };
  const [told, ...others] = project === null ? [] : (years.told.get(keyOf(year, project)) ?? []);
  if (told && others.length === 0) return { report: told.report, holds: (figure) => figure.subject === told.part.id, isElsewhere: true };
  return part !== null && same ? { report: same, holds: (figure) => figure.subject === part.id, isElsewhere: false } : undefined;
}

const isOfWhole = ({ subject }: Figure): boolean => subject === null;

function sameMatter(figure: Partial<Figure>, known: readonly StatedBefore[], { year }: Report): StatedBefore | undefined {
  const ofYear = known.filter(({ period, phase }) => period === year && phase === (figure.phase ?? null));
  if (figure.phase) {
    const [amount, ...others] = amountsOf(ofYear);
    return others.length === 0 ? ofYear.find(({ id }) => id === amount?.figure.id) : undefined;
  }
  const [named, ...others] = ofYear.filter(
    ({ label, scope, operator }) => label === figure.label && scope === figure.scope && operator === figure.operator,
  );
  return others.length === 0 ? named : undefined;
}

const knownOf = remembered((report: Pick<Report, 'figures'>) =>
  report.figures.filter(isKnown).filter(({ status }) => status === 'reported'),
);

const keyOf = (year: number, project: string): string => `${year} ${project}`;

const yearsOf = remembered((reports: readonly Report[]) => {
  const told = reports.flatMap((report) => partsOf(report).flatMap((part) => (part.project === null ? [] : [{ report, part }])));
  return {
    own: new Map(reports.map((report) => [keyOf(report.year, report.project), report])),
    told: Map.groupBy(told, ({ report, part }) => keyOf(report.year, part.project ?? '')),
  };
});
