import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readNarrative } from '../../src/narrative/read.ts';
import { madeCases } from './made-cases.ts';

export const ruleCases = fileURLToPath(new URL('../fixtures/checks/', import.meta.url));

const bureau = 'content/example-bureau';
const projects = [2022, 2023].map((year) => `${bureau}/${year}/river-cleaning`);

/**
 * A valid content folder of a body that does not exist, changed as the case says: `content/` is laid over it, `changes.txt` is
 * applied, and what `remove.txt` lists is taken away, one path a line. The official document follows the narrative, or the
 * unchanged one where that cannot be read, unless the case brings its own.
 */
export function ruleFolder(t: Pick<TestContext, 'after'>, rule: string, name: string): string {
  const content = changedFolder(t, join(ruleCases, rule, name));
  madeCases[`${rule}/${name}`]?.(content);
  return content;
}

/** The same with the changes of any folders, made in their order. */
export function changedFolder(t: Pick<TestContext, 'after'>, ...overlays: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-rule-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const each of [join(ruleCases, '_base'), ...overlays]) {
    if (existsSync(join(each, 'content'))) cpSync(join(each, 'content'), join(folder, 'content'), { recursive: true });
  }
  const changed = new Map<string, string>();
  const texts: Texts = {
    get: (path) => changed.get(path) ?? readFileSync(join(folder, path), 'utf8'),
    set: (path, text) => changed.set(path, text),
  };
  for (const overlay of overlays) change(texts, changesOf(overlay));
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
  for (const project of projects) {
    const [report, source] = [join(folder, project, 'report.mdx'), join(folder, project, 'source.txt')];
    if (!existsSync(report) || existsSync(source)) continue;
    const official = officialText(readFileSync(report, 'utf8'));
    writeFileSync(source, official || officialText(readFileSync(join(ruleCases, '_base', project, 'report.mdx'), 'utf8')));
  }
  for (const path of overlays.flatMap(removedBy)) rmSync(join(folder, path), { recursive: true });
  return join(folder, 'content');
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

export const changesOf = (overlay: string): string => textOf(join(overlay, 'changes.txt'));

/** Texts by their path, which begins with content/. */
export interface Texts {
  get(path: string): string;
  set(path: string, text: string): unknown;
}

/**
 * `@ file` names a file of the 2023 report, or a path below content/; then `- lines` are replaced by `+ lines`, a blank line
 * between two replacements. What is replaced stands there exactly once. Gives where something else stands now, and what.
 */
export function change(texts: Texts, changes: string): readonly { readonly path: string; readonly text: string }[] {
  const made: { path: string; text: string }[] = [];
  let path = '';
  for (const paragraph of changes.split(/\n\s*\n|\n(?=@ )/)) {
    const lines = paragraph.split('\n').filter((line) => line !== '');
    const file = lines.find((line) => line.startsWith('@ '))?.slice(2);
    if (file) path = join(file.includes('/') ? 'content' : `${bureau}/2023/river-cleaning`, file);
    const take = (sign: string) =>
      lines
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(2))
        .join('\n');
    const [before, after] = [take('-'), take('+')];
    if (before === '') continue;
    const content = texts.get(path);
    if (content.split(before).length !== 2) throw new Error(`not there exactly once: ${before}`);
    texts.set(
      path,
      content.replace(before, () => after),
    );
    made.push({ path, text: otherwise(before, after) });
  }
  return made;
}

/** Of a new text, what the old one does not begin or end with. */
function otherwise(before: string, after: string): string {
  const least = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < least && before[start] === after[start]) start += 1;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}

/** What `remove.txt` lists. */
export const removedBy = (overlay: string): string[] => textOf(join(overlay, 'remove.txt')).split('\n').filter(Boolean);

const known = new Map<string, string>();

/** Most cases leave a report as it is: each is read once. */
function officialText(source: string): string {
  const text = known.get(source) ?? (readNarrative(source).narrative?.blocks ?? []).map((block) => `${block.text}\n`).join('\n');
  known.set(source, text);
  return text;
}
