import { type PartKey, partKeyList } from '../../src/domain/part-kinds.ts';
import type { Pick } from './mutations.ts';
import { type AccountData, accountsIn, entriesOf, type MeaningChange, type ProjectData } from './project-data.ts';

const one = <Item>(items: readonly Item[], pick: Pick): Item | undefined => items[pick(items.length)];

const partsIn = (file: ProjectData) => accountsIn(file).filter(({ key }) => key !== null);

const nameOf = ({ data, key }: AccountData): string => (key === null ? 'the whole' : data.name);

/** An amount written in the list of the whole may belong to one of its sources. */
const sourceNamed = (fund: ProjectData): string | undefined => fund.source;

/** Two parts of which each has what is exchanged. */
function exchanged(key: string): MeaningChange {
  return (file, pick) => {
    // A source without amounts of its own is named by those of the whole: its place in the list says nothing.
    const having = partsIn(file).filter(({ data }) => data[key] !== undefined && data.funds !== undefined);
    const [a, b] = [one(having, pick), one(having, pick)];
    if (!a || !b || JSON.stringify(a.data[key]) === JSON.stringify(b.data[key])) return undefined;
    if (a.data[key] === b.data || contains(a.data, b.data) || contains(b.data, a.data)) return undefined;
    [a.data[key], b.data[key]] = [b.data[key], a.data[key]];
    return `${key} of ${a.data.id ?? a.data.name} and ${b.data.id ?? b.data.name}`;
  };
}

const contains = (outer: ProjectData, inner: ProjectData): boolean =>
  partKeyList.some((key) => (outer[key] ?? []).some((each: ProjectData) => each === inner || contains(each, inner)));

/** The score or the grade of one subject for that of another, the whole among them. */
function ofRatings(key: 'score' | 'grade'): MeaningChange {
  return (file, pick) => {
    const rated = accountsIn(file).filter(({ data }) => typeof data.rating?.[key] === 'object');
    const [a, b] = [one(rated, pick), one(accountsIn(file), pick)];
    if (!a || !b || a === b) return undefined;
    const { [key]: own, ...left } = a.data.rating;
    const { [key]: other, ...kept } = b.data.rating ?? {};
    b.data.rating = { ...kept, [key]: own };
    if (other !== undefined || Object.keys(left).length > 0) a.data.rating = other === undefined ? left : { ...left, [key]: other };
    else delete a.data.rating;
    return `${key} of ${nameOf(a)} and ${nameOf(b)}`;
  };
}

/** A number with all that is said of it, from the list of one subject to that of another. */
function moved(list: 'funds' | 'indicators' | 'others'): MeaningChange {
  return (file, pick) => {
    const accounts = accountsIn(file);
    const from = one(
      accounts.filter(({ data }) => entriesOf(data, list).some((each) => sourceNamed(each) === undefined)),
      pick,
    );
    const to = one(
      // All the money is from the only source that there is.
      accounts.filter((each) => each !== from && !(each.key === 'sources' && each.holder?.data.sources.length === 1)),
      pick,
    );
    const figure = one(
      entriesOf(from?.data ?? {}, list).filter((each) => sourceNamed(each) === undefined),
      pick,
    );
    if (!from || !to || !figure) return undefined;
    from.data[list] = from.data[list].filter((each: ProjectData) => each !== figure);
    if (from.data[list].length === 0 && from.key !== null) delete from.data[list];
    to.data[list] = [...(to.data[list] ?? []), figure];
    return `${figure.id} of ${nameOf(from)} to ${nameOf(to)}`;
  };
}

/** What project.yaml says of whose a number is. */
export const subjectChanges: Readonly<Record<string, MeaningChange>> = {
  'amount of another subject': moved('funds'),
  'indicator of another subject': moved('indicators'),
  'other number of another subject': moved('others'),
  'source of an amount': (file, pick) => {
    const names = (file.sources ?? []).map(({ name }: ProjectData) => name) as string[];
    const fund = one(entriesOf(file, 'funds'), pick);
    const to = one(
      [undefined, ...names].filter((name) => name !== fund?.source),
      pick,
    );
    if (!fund || names.length === 0) return undefined;
    const from = fund.source;
    if (to === undefined) delete fund.source;
    else fund.source = to;
    return from === to ? undefined : `${fund.id}: source ${from ?? 'none'} → ${to ?? 'none'}`;
  },
  'amounts of parts exchanged': exchanged('funds'),
  'ratings of parts exchanged': exchanged('rating'),
  'score of another subject': ofRatings('score'),
  'grade of another subject': ofRatings('grade'),
  'persons of another subject': (file, pick) => {
    const accounts = accountsIn(file);
    const from = one(
      accounts.filter(({ data }) => (data.beneficiaries?.groups ?? []).length > 0),
      pick,
    );
    // Whom a use of the money or a project helps, the whole helps as well.
    const to = one(
      accounts.filter((each) => each !== from && (from?.key !== null || each.key === 'sources' || each.key === 'levels')),
      pick,
    );
    const group = from && one<ProjectData>(from.data.beneficiaries.groups, pick);
    if (!from || !to || !group) return undefined;
    from.data.beneficiaries.groups = from.data.beneficiaries.groups.filter((each: ProjectData) => each !== group);
    if (from.data.beneficiaries.groups.length === 0) delete from.data.beneficiaries;
    to.data.beneficiaries ??= { total: '未公布', groups: [] };
    to.data.beneficiaries.groups = [...(to.data.beneficiaries.groups ?? []), group];
    return `${group.figure?.label} of ${nameOf(from)} to ${nameOf(to)}`;
  },
  'names of parts exchanged': exchanged('name'),
  'kind of a part': (file, pick) => {
    const part = one(partsIn(file), pick);
    const key = one(
      partKeyList.filter((each) => each !== part?.key),
      pick,
    );
    return part && key && movedTo(part, part.holder as AccountData, key);
  },
  'part within another': (file, pick) => {
    const part = one(partsIn(file), pick);
    const holder = one(
      accountsIn(file).filter(({ data }) => data !== part?.data && data !== part?.holder?.data && !contains(part?.data ?? {}, data)),
      pick,
    );
    return part?.key && holder ? movedTo(part, holder, part.key) : undefined;
  },
  'part shortened': (file, pick) => {
    const part = one(partsIn(file), pick);
    if (!part) return undefined;
    const { name } = part.data;
    const gone = 1 + pick(Math.max(1, Math.min(3, name.length - 2)));
    part.data.name = pick(2) === 0 ? name.slice(gone) : name.slice(0, -gone);
    for (const fund of entriesOf(file, 'funds')) if (fund.source === name) fund.source = part.data.name;
    return part.data.name === '' ? undefined : `part ${name}: ${part.data.name}`;
  },
  'part deleted': (file, pick) => {
    const part = one(partsIn(file), pick);
    if (!part) return undefined;
    remove(part);
    for (const fund of entriesOf(file, 'funds')) if (part.key === 'sources' && fund.source === part.data.name) delete fund.source;
    return `part ${part.data.name} deleted`;
  },
};

function remove({ data, key, holder }: AccountData): void {
  if (!holder || !key) return;
  holder.data[key] = holder.data[key].filter((each: ProjectData) => each !== data);
  if (holder.data[key].length === 0) delete holder.data[key];
}

function movedTo(part: AccountData, holder: AccountData, key: PartKey): string {
  remove(part);
  holder.data[key] = [...(holder.data[key] ?? []), part.data];
  return `${part.key} ${part.data.name} to ${key} of ${nameOf(holder)}`;
}
