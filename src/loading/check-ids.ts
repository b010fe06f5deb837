import type { StructureId } from '../checks/structure.ts';
import { accountsIn, type WrittenAccount } from '../domain/accounts-in.ts';
import { derivedGroupSuffixes } from '../domain/derive/beneficiaries.ts';
import { completionId } from '../domain/derive/completion.ts';
import { derivedId } from '../domain/derive/derived.ts';
import { derivedFundIds } from '../domain/derive/funds.ts';
import { derivedListedIds } from '../domain/derive/listed.ts';
import { idMeant } from '../domain/files/figure-file.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import { isIdOfName } from '../domain/id-of-name.ts';
import { isPageId } from '../domain/page-ids.ts';
import { idsCalled, referencesIn } from '../domain/references.ts';
import { indicatorName } from '../domain/report.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import { executionRateName } from '../language/claim-words.ts';
import { gradeIn, isOneGrade } from '../language/grade-words.ts';
import { isMoneyUnit, scaledUnit } from '../language/unit-scale.ts';
import { relativeUnits, unit } from '../language/units.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import type { FoundPlace } from '../text/editors/reference-problems.ts';
import { gradeId } from './grade.ts';
import { nearestName } from './spelling.ts';

/** What is wrong with a figure of the file, and where in it. */
export type FigureFault = readonly [rule: StructureId, at: readonly PropertyKey[], words: Pick<Problem, 'what' | 'fix'>];

/** What has an id, by what an editor knows of it. `at`: where in the file it is written. */
export interface IdHolder {
  readonly id: string;
  readonly as: 'part' | 'indicator' | 'figure';
  readonly name: string;
  readonly at: readonly PropertyKey[];
}

const ownIds: ReadonlySet<string> = new Set([...derivedFundIds, ...derivedListedIds, gradeId, 'score', 'beneficiaries-total']);

/** Ids that are given twice, are taken by the page, or are those of what the site computes. `twice` words both who have one. */
export function idFaults(
  file: ProjectFile,
  figures: readonly StatedFigure[],
  twice: (again: IdHolder, first: IdHolder) => Pick<Problem, 'what' | 'fix'>,
): FigureFault[] {
  const faults: FigureFault[] = [];
  const fault = (...each: FigureFault) => void faults.push(each);
  const accounts = accountsIn(file);
  const computed = new Set(accounts.flatMap(({ part }) => [...ownIds].map((id) => derivedId(part?.id ?? null, id))));
  const isReserved = (id: string): boolean => computed.has(id) || derivedGroupSuffixes.some((suffix) => id.endsWith(`-${suffix}`));
  const isOwnName = (id: string, at: readonly PropertyKey[]): boolean =>
    (id.endsWith('score') && at.at(-2) === 'rating') || (id.endsWith('beneficiaries-total') && at.at(-1) === 'total');
  const doubles = (holders: readonly IdHolder[]) => {
    const first = new Map<string, IdHolder>();
    for (const each of holders) if (!first.has(each.id)) first.set(each.id, each);
    return holders.flatMap((again) => (first.get(again.id) === again ? [] : [{ again, first: first.get(again.id) as IdHolder }]));
  };
  const subjects = doubles(accounts.flatMap(subjectsOf));
  // Target and result of an indicator have their ids of the indicator's.
  const ofSubjects = subjects.map(({ again }) => again.at.join(' '));
  const stated = figures.map(({ id, label, at }): IdHolder => ({ id, as: 'figure', name: label, at }));
  const ofFigures = doubles(stated).filter(({ again: { at } }) => !ofSubjects.includes(at.slice(0, -1).join(' ')));
  for (const { again, first } of [...subjects, ...ofFigures]) fault('duplicate-id', namedAt(again), twice(again, first));
  for (const { id, at } of figures.filter((each, i) => figures.findIndex(({ id }) => id === each.id) === i)) {
    if (isReserved(id) && !isOwnName(id, at)) fault('reserved-id', [...at, 'id'], messages.reservedId(id));
    else if (isPageId(id)) fault('id-on-page', [...at, 'id'], messages.idOnPage(id));
  }
  const completions = new Set(accounts.flatMap(({ file: account }) => account.indicators.map(({ id }) => completionId(id))));
  for (const { id, at } of figures) if (completions.has(id)) fault('reserved-id', [...at, 'id'], messages.reservedId(id));
  return faults;
}

const subjectsOf = ({ at, part, file }: WrittenAccount): readonly IdHolder[] => [
  ...(part ? [{ id: part.id, as: 'part' as const, name: part.name, at }] : []),
  ...file.indicators.map(({ id, path }, i) => ({
    ...{ id, as: 'indicator' as const, name: indicatorName({ path }), at: [...at, 'indicators', i] },
  })),
];

/** The line that gives the id: its own, or that of the name. */
function namedAt({ id, as, at }: IdHolder): readonly PropertyKey[] {
  if (!isIdOfName(id)) return [...at, 'id'];
  return as === 'figure' ? at : [...at, as === 'part' ? 'name' : 'path'];
}

/** Names and ids that the file refers to and does not have, each with what names it. */
export function referenceFaults(
  file: ProjectFile,
  figures: readonly StatedFigure[],
  placeOf: (path: readonly PropertyKey[]) => FoundPlace,
): { name: string; fault: FigureFault }[] {
  const faults: { name: string; fault: FigureFault }[] = [];
  const unknown = (name: string, ...fault: FigureFault) => void faults.push({ name, fault });
  const placed = (id: string) => ({ id, ...placeOf(figures.find((each) => each.id === id)?.at ?? []) });
  for (const reference of referencesIn(file)) {
    const [first, ...others] = idsCalled(reference, file);
    const { name, at, holder, mayBeComputed } = reference;
    const may = [...figures.filter(({ id }) => id !== holder).map(nameOf), ...(mayBeComputed ? derivedFundIds : [])];
    const computed = mayBeComputed && executionRateName.test(name) ? 'execution-rate' : undefined;
    if (first === undefined)
      unknown(name, 'unknown-figure', at, messages.unknownFigure(name, String(at.at(-1)), may, computed ?? nearestName(name, may)));
    else if (others.length > 0) unknown(name, 'unknown-figure', at, messages.severalFigures(name, [first, ...others].map(placed)));
  }
  const sources = (file.sources ?? []).map((each) => each.name);
  for (const [i, { source }] of file.funds.entries()) {
    if (source !== undefined && !sources.includes(source))
      unknown(source, 'unknown-source', ['funds', i, 'source'], messages.unknownSource(source, sources));
  }
  for (const { at, file: account } of accountsIn(file)) {
    const scheme = account.rating?.scheme ?? file.rating?.scheme;
    const grade = account.rating?.grade;
    const names = (scheme?.bands ?? []).flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
    if (typeof grade === 'object' && scheme && !names.some((name) => isOneGrade(name, grade.name)))
      unknown(
        grade.name,
        'unknown-grade',
        [...at, 'rating', 'grade', 'name'],
        messages.unknownGrade(grade.name, names, gradeIn(grade.quote)),
      );
  }
  return faults;
}

/** What is registered as those who were helped, and counts nobody: an amount, a share, points, words. */
export function uncountable(file: ProjectFile, figures: readonly StatedFigure[]): FigureFault[] {
  const known = new Map(figures.map((each) => [each.id, each]));
  return accountsIn(file).flatMap(({ at, file: { beneficiaries } }) => {
    const { total, groups = [] } = beneficiaries ?? {};
    const entries = [
      { written: total, within: ['total'] },
      ...groups.flatMap(({ figure, parts = [] }, i) => [
        { written: figure, within: ['groups', i, 'figure'] },
        ...parts.map((part, j) => ({ written: part, within: ['groups', i, 'parts', j] })),
      ]),
    ];
    return entries.flatMap(({ written, within }): FigureFault[] => {
      const figure = typeof written === 'object' ? known.get(idMeant(written)) : undefined;
      return figure && countsNobody(figure) ? [['not-a-count', [...at, 'beneficiaries', ...within], messages.notACount(figure)]] : [];
    });
  });
}

const countsNobody = ({ value, unit: of }: StatedFigure): boolean =>
  value === null || isMoneyUnit(of) || of === unit.points || relativeUnits.includes(scaledUnit(of).base);

/** What is called by what the site computed of its name, no editor knows by its id. */
const nameOf = ({ id, label }: StatedFigure): string => (isIdOfName(id) ? label : id);
