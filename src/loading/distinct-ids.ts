import { accountsIn } from '../domain/accounts-in.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import { idOfName } from '../domain/id-of-name.ts';
import { statedFigures } from '../domain/stated-figures.ts';
import { withValueAt } from './written-data.ts';

/** What has an id of its name, as far as nobody wrote another. */
interface NamedEntry {
  readonly id: string;
  /** Where in the file its id stands, or would. */
  readonly at: readonly PropertyKey[];
  /** The list that it is written in: of one kind are those of one list. */
  readonly kind: string;
  /** Its name, with those of the parts that hold it. */
  readonly names: readonly string[];
}

/**
 * The file with another id for each entry whose id, made of its name, an entry of another kind has already: a use and an indicator
 * may have one name. The first in the file keeps its id; two of one kind are the editor's to tell apart.
 */
export const withDistinctIds = (file: ProjectFile): ProjectFile =>
  [...changed(figuresIn(file)), ...changed(subjectsIn(file))].reduce((whole, { at, id }) => withValueAt(whole, at, id), file);

function changed(entries: readonly NamedEntry[]): readonly Pick<NamedEntry, 'at' | 'id'>[] {
  const kinds = new Map<string, string>();
  return entries.flatMap(({ id, at, kind, names }) => {
    const first = kinds.get(id);
    const isOther = first !== undefined && first !== kind && id === idOfName(...names);
    const own = isOther ? idOfName(kind, ...names) : id;
    if (!kinds.has(own)) kinds.set(own, kind);
    return isOther ? [{ at, id: own }] : [];
  });
}

function figuresIn(file: ProjectFile): readonly NamedEntry[] {
  const holders = new Map(accountsIn(file).map(({ file: account, part }) => [account, part?.names ?? []]));
  return statedFigures(file).map(({ id, at, within, label, account }) => ({
    ...{ id, at: [...at, 'id'], kind: String(within[0]), names: [...(holders.get(account) ?? []), label] },
  }));
}

/** Indicators and parts: a figure is never looked up among them. */
const subjectsIn = (file: ProjectFile): readonly NamedEntry[] =>
  accountsIn(file).flatMap(({ at, part, file: { indicators } }) => [
    ...(part ? [{ id: part.id, at: [...at, 'id'], kind: String(at.at(-2)), names: part.names }] : []),
    ...indicators.map(({ id, path }, i) => ({
      ...{ id, at: [...at, 'indicators', i, 'id'], kind: 'indicators', names: [...(part?.names ?? []), ...path] },
    })),
  ]);
