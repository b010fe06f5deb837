import { parse } from 'yaml';
import { type PartKey, partKeyList } from '../../src/domain/part-kinds.ts';
import { recently } from '../../src/language/recently.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';
import type { Pick, ProjectTexts } from './mutations.ts';

/** A project file as YAML's failsafe schema reads it. */
// biome-ignore lint/suspicious/noExplicitAny: any key may be changed.
export type ProjectData = Record<string, any>;

/** What project.yaml says, its short forms spelt out: a figure that is written as its quotation alone is spoilt like any other. */
export const dataOf = (project: ProjectTexts): ProjectData => spelledOut(writtenIn(project)) as ProjectData;

/** What it says in so many words: of a quotation alone nobody wrote a value that the text could contradict. */
export const writtenIn = (project: ProjectTexts): ProjectData => structuredClone(parsed(project['project.yaml'] ?? ''));

/** The same few files are spoilt over and over. */
const parsed = recently(50, (text): ProjectData => parse(text, { schema: 'failsafe' }) as ProjectData);

/** The whole, or a part with the list that it stands in. */
export interface AccountData {
  readonly data: ProjectData;
  /** Null for the whole. */
  readonly key: PartKey | null;
  readonly holder: AccountData | null;
}

/** The whole and all its parts, each before those that it holds. */
export const accountsIn = (file: ProjectData): readonly AccountData[] => within({ data: file, key: null, holder: null });

const within = (account: AccountData): readonly AccountData[] => [
  account,
  ...partKeyList.flatMap((key) => ((account.data[key] ?? []) as ProjectData[]).flatMap((data) => within({ data, key, holder: account }))),
];

/** Changes the file in place and tells what was done; undefined where there is nothing to change, or the change says the same. */
export type MeaningChange = (file: ProjectData, pick: Pick) => string | undefined;

/** The entries of a list that can be read. */
export const entriesOf = (data: ProjectData, key: string): readonly ProjectData[] =>
  Array.isArray(data[key]) ? data[key].filter((each): each is ProjectData => typeof each === 'object') : [];

interface Placed {
  readonly figure: ProjectData;
  readonly sort: string;
}

/** Every figure of the file that has a value, those of parts too. */
export const figuresIn = (file: ProjectData): ProjectData[] => figuresOf(file).map(({ figure }) => figure);

export const figuresOf = (file: ProjectData): Placed[] => accountsIn(file).flatMap(({ data }) => figuresOfAccount(data));

function figuresOfAccount(file: ProjectData): Placed[] {
  const found: Placed[] = [];
  const take = (figure: unknown, sort: string) => {
    if (typeof figure === 'object' && figure !== null && 'value' in figure) found.push({ figure: figure as ProjectData, sort });
  };
  for (const each of entriesOf(file, 'funds')) take(each, 'fund');
  for (const each of entriesOf(file, 'indicators')) {
    take(each.target, 'target');
    take(each.actual, 'actual');
  }
  take(file.beneficiaries?.total, 'count');
  for (const group of file.beneficiaries?.groups ?? []) {
    take(group.figure, 'count');
    take(group.growth, 'growth');
    for (const part of group.parts ?? []) take(part, 'count');
  }
  take(file.rating?.score, 'score');
  for (const each of entriesOf(file, 'others')) take(each, 'other');
  return found;
}
