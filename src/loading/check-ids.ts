import type { StructureId } from '../checks/structure.ts';
import { accountsIn } from '../domain/accounts-in.ts';
import { derivedGroupSuffixes } from '../domain/derive/beneficiaries.ts';
import { completionId } from '../domain/derive/completion.ts';
import { derivedId } from '../domain/derive/derived.ts';
import { derivedFundIds } from '../domain/derive/funds.ts';
import { derivedListedIds } from '../domain/derive/listed.ts';
import { idMeant } from '../domain/files/figure-file.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import { isPageId } from '../domain/page-ids.ts';
import { idsCalled, referencesIn } from '../domain/references.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import { isMoneyUnit, scaledUnit } from '../language/unit-scale.ts';
import { relativeUnits, unit } from '../language/units.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { gradeId } from './grade.ts';

/** What is wrong with a figure of the file, and where in it. */
export type FigureFault = readonly [rule: StructureId, at: readonly PropertyKey[], words: Pick<Problem, 'what' | 'fix'>];

const ownIds: ReadonlySet<string> = new Set([...derivedFundIds, ...derivedListedIds, gradeId, 'score', 'beneficiaries-total']);

/** Whether the file itself has the key at a path. */
const isHeld = (file: ProjectFile, at: readonly PropertyKey[], key: string): boolean =>
  key in (at.reduce<unknown>((held, each) => (held as Record<PropertyKey, unknown>)[each], file) as object);

/** Ids that are given twice, are taken by the page, or are those of what the site computes. `twice` words the first. */
export function idFaults(
  file: ProjectFile,
  figures: readonly StatedFigure[],
  twice: (id: string, first: readonly PropertyKey[]) => Pick<Problem, 'what' | 'fix'>,
): FigureFault[] {
  const faults: FigureFault[] = [];
  const fault = (...each: FigureFault) => void faults.push(each);
  const accounts = accountsIn(file);
  const computed = new Set(accounts.flatMap(({ part }) => [...ownIds].map((id) => derivedId(part?.id ?? null, id))));
  const isReserved = (id: string): boolean => computed.has(id) || derivedGroupSuffixes.some((suffix) => id.endsWith(`-${suffix}`));
  const isOwnName = (id: string, at: readonly PropertyKey[]): boolean =>
    (id.endsWith('score') && at.at(-2) === 'rating') || (id.endsWith('beneficiaries-total') && at.at(-1) === 'total');
  const seen = new Map<string, readonly PropertyKey[]>();
  for (const { id, at } of figures) {
    const first = seen.get(id);
    if (first) fault('duplicate-id', [...at, 'id'], twice(id, first));
    else if (isReserved(id) && !isOwnName(id, at)) fault('reserved-id', [...at, 'id'], messages.reservedId(id));
    else if (isPageId(id)) fault('id-on-page', [...at, 'id'], messages.idOnPage(id));
    if (!first) seen.set(id, at);
  }
  const completions = new Set(accounts.flatMap(({ file: account }) => account.indicators.map(({ id }) => completionId(id))));
  for (const { id, at } of figures) if (completions.has(id)) fault('reserved-id', [...at, 'id'], messages.reservedId(id));
  const own = accounts.flatMap(({ at, part, file: account }) => [
    ...(part ? [{ id: part.id, at, written: [...at, isHeld(file, at, 'id') ? 'id' : 'name'] }] : []),
    ...account.indicators.map(({ id }, i) => ({ id, at: [...at, 'indicators', i], written: [...at, 'indicators', i, 'id'] })),
  ]);
  const named = new Map<string, readonly PropertyKey[]>();
  for (const { id, at, written } of own) {
    const first = named.get(id);
    if (first) fault('duplicate-id', written, twice(id, first));
    else named.set(id, at);
  }
  return faults;
}

/** Names and ids that the file refers to and does not have, each with what names it. */
export function referenceFaults(file: ProjectFile, figures: readonly StatedFigure[]): { name: string; fault: FigureFault }[] {
  const faults: { name: string; fault: FigureFault }[] = [];
  const unknown = (name: string, ...fault: FigureFault) => void faults.push({ name, fault });
  for (const reference of referencesIn(file)) {
    const [first, ...others] = idsCalled(reference, file);
    const { name, at, holder, mayBeComputed } = reference;
    const may = [...figures.filter(({ id }) => id !== holder).map(nameOf), ...(mayBeComputed ? derivedFundIds : [])];
    if (first === undefined) unknown(name, 'unknown-figure', at, messages.unknownFigure(name, may));
    else if (others.length > 0) unknown(name, 'unknown-figure', at, messages.severalFigures(name, [first, ...others]));
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
    if (typeof grade === 'object' && scheme && !names.includes(grade.name))
      unknown(grade.name, 'unknown-grade', [...at, 'rating', 'grade', 'name'], messages.unknownGrade(grade.name, names));
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
const nameOf = ({ id, label }: StatedFigure): string => (madeId.test(id) ? label : id);
const madeId = /^x[0-9a-f]{6}(?:-|$)/u;
