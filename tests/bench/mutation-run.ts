import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { generator } from './generator.ts';
import { type Mutation, mutations, type ProjectTexts } from './mutations.ts';

export interface Tried {
  readonly mutation: Mutation;
  /** Folder of the project, below the content folder. */
  readonly project: string;
  readonly what: string;
  readonly caught: boolean;
}

/** A mutation that finds nothing to spoil in so many draws is left out of the round. */
const draws = 60;

/**
 * Spoils the content so many times, each mutation in turn, one change at a time, and asks the check whether it says anything that
 * it did not say before; a change after which the reports say what they said before is none. The same seed spoils the same places. The content itself is only read.
 */
export async function spoil(content: string, changes: number, seed: number, chosen: readonly Mutation[] = mutations): Promise<Tried[]> {
  const workspace = mkdtempSync(join(tmpdir(), 'mingzhang-mutation-'));
  try {
    const pick = generator(seed);
    const projects = globSync('*/*/*/project.yaml', { cwd: content }).map(dirname).sort();
    const copies = await Promise.all(projects.map((project, i) => copyOf(content, project, join(workspace, String(i)))));
    const tried: Tried[] = [];
    const idle = new Set<Mutation>();
    for (let turn = 0; tried.length < changes && idle.size < chosen.length; turn++) {
      const mutation = chosen[turn % chosen.length] as Mutation;
      const found = idle.has(mutation) ? undefined : await spoilOnce(mutation, copies, pick);
      if (found) tried.push(found);
      else idle.add(mutation);
    }
    return tried;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

interface Copy extends Judged {
  readonly project: string;
  /** A content folder with this project alone, of all its years: whatever a rule may look at. */
  readonly folder: string;
  readonly texts: ProjectTexts;
}

async function copyOf(content: string, project: string, folder: string): Promise<Copy> {
  const [publisher = '', , name = ''] = project.split('/');
  const years = globSync(`${publisher}/*/${name}`, { cwd: content });
  const files = ['site.yaml', `${publisher}/publisher.yaml`, ...years.map((year) => join(dirname(year), 'edition.yaml'))];
  for (const each of [...files, ...years]) {
    mkdirSync(dirname(join(folder, each)), { recursive: true });
    cpSync(join(content, each), join(folder, each), { recursive: true });
  }
  const names = ['project.yaml', 'report.mdx', 'source.txt', '../edition.yaml'].filter((each) => existsSync(join(folder, project, each)));
  const texts = Object.fromEntries(names.map((each) => [each, readFileSync(join(folder, project, each), 'utf8')]));
  return { project, folder, texts, ...(await judged(folder)) };
}

async function spoilOnce(mutation: Mutation, copies: readonly Copy[], pick: (count: number) => number): Promise<Tried | undefined> {
  for (let i = 0; i < draws; i++) {
    const copy = copies[pick(copies.length)];
    const spoiled = copy && mutation.spoil(copy.texts, pick);
    if (!copy || !spoiled) continue;
    const write = (texts: ProjectTexts): void => {
      for (const name of Object.keys(spoiled.texts)) writeFileSync(join(copy.folder, copy.project, name), texts[name] ?? '');
    };
    write(spoiled.texts);
    const { faults, published } = await judged(copy.folder);
    write(copy.texts);
    const caught = faults !== copy.faults;
    if (!caught && published === copy.published) continue;
    return { mutation, project: copy.project, what: spoiled.what, caught };
  }
  return undefined;
}

interface Judged {
  readonly faults: string;
  /** All that the reports say; where a quotation begins is no part of it. */
  readonly published: string;
}

async function judged(folder: string): Promise<Judged> {
  const { archive, problems } = await readArchive(folder);
  return {
    faults: JSON.stringify(problems.map(({ rule, file, severity, what }) => [rule, file, severity, what])),
    published: JSON.stringify(archive ? reportsOf(archive) : [], (key, value: unknown) =>
      key === 'receipt' || key === 'quotation' ? null : typeof value === 'bigint' ? String(value) : value,
    ),
  };
}

/** The share that was caught of each mutation, as one line; the misses follow, each once, however often it was drawn. */
export function shares(tried: readonly Tried[], chosen: readonly Mutation[] = mutations): string[] {
  const lines = chosen.map((mutation) => {
    const own = tried.filter((each) => each.mutation === mutation);
    const caught = own.filter((each) => each.caught).length;
    const share = own.length > 0 ? `${caught}/${own.length}  ${((100 * caught) / own.length).toFixed(1)}%` : 'nothing to spoil';
    return `${mutation.name.padEnd(36)}${share}${mutation.unheld ? `  (${mutation.unheld})` : ''}`;
  });
  return [...lines, ...misses(tried)];
}

export function misses(tried: readonly Tried[]): string[] {
  const missed = tried.filter(({ caught }) => !caught);
  return [...new Set(missed.map(({ mutation, project, what }) => `missed: ${mutation.name}: ${project}: ${what}`))].sort();
}
