import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../downloads/publication.ts';

/** A sentence or word that the site can say, by its place in the modules of words: `zh.report.facts.overspent`. */
export type Saying = string;

const first = 0xe000;
const sayings: Saying[] = [];
const isMark = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code >= first && code < first + sayings.length;
};

/** As readers read it. */
export const plain = (text: string): string => [...text].filter((character) => !isMark(character)).join('');

/** What a text is made of. */
export const sayingsIn = (text: string): Saying[] =>
  [...text].filter(isMark).map((character) => sayings[(character.codePointAt(0) ?? 0) - first] as Saying);

type Words = { [key: string]: unknown };
const seen = new Set<unknown>();

/** Every string begins with a character of its own, and so does what every function returns. */
function mark(words: Words, path: string): void {
  if (seen.has(words)) return;
  seen.add(words);
  for (const [key, value] of Object.entries(words)) {
    const name = `${path}.${key}`;
    if (typeof value === 'object' && value !== null) mark(value as Words, name);
    if (typeof value !== 'string' && typeof value !== 'function') continue;
    const sign = String.fromCodePoint(first + sayings.push(name) - 1);
    words[key] = typeof value === 'string' ? sign + value : (...given: unknown[]) => marked(value(...given), sign);
  }
}

const marked = (result: unknown, sign: string): unknown => (typeof result === 'string' && result !== '' ? sign + result : result);

/** Whose words readers see: pages and files, and the rules that write notes beside the text. */
const pages = ['src/text/readers/**/*.ts', 'src/text/derived.ts'].flatMap((pattern) => globSync(pattern, { cwd: root }));
const notes = globSync('src/checks/*/*.ts', { cwd: root })
  .filter((module) => !module.endsWith('.words.ts') && readFileSync(join(root, module), 'utf8').includes("level: 'note'"))
  .map((module) => module.replace(/\.ts$/, '.words.ts'))
  .filter((module) => existsSync(join(root, module)));

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);

for (const module of pages.sort())
  for (const [name, words] of Object.entries((await import(join(root, module))) as Words)) if (isWords(words)) mark(words, name);

for (const module of notes.sort()) {
  const { messages } = (await import(join(root, module))) as Words;
  if (isWords(messages)) mark(messages, basename(module, '.words.ts'));
}

export const allSayings: readonly Saying[] = sayings;
