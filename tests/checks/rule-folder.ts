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

/** The same with the changes of any folder. */
export function changedFolder(t: Pick<TestContext, 'after'>, overlay: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-rule-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const each of [join(ruleCases, '_base'), overlay]) {
    if (existsSync(join(each, 'content'))) cpSync(join(each, 'content'), join(folder, 'content'), { recursive: true });
  }
  const changes = join(overlay, 'changes.txt');
  if (existsSync(changes)) change(folder, readFileSync(changes, 'utf8'));
  for (const project of projects) {
    const [report, source] = [join(folder, project, 'report.mdx'), join(folder, project, 'source.txt')];
    if (!existsSync(report) || existsSync(source)) continue;
    const official = officialText(readFileSync(report, 'utf8'));
    writeFileSync(source, official || officialText(readFileSync(join(ruleCases, '_base', project, 'report.mdx'), 'utf8')));
  }
  for (const path of removed(overlay)) rmSync(join(folder, path), { recursive: true });
  return join(folder, 'content');
}

/**
 * `@ file` names a file of the 2023 report, or a path below content/; then `- lines` are replaced by `+ lines`, a blank line
 * between two replacements. What is replaced stands there exactly once.
 */
function change(folder: string, text: string): void {
  let path = '';
  for (const paragraph of text.split(/\n\s*\n|\n(?=@ )/)) {
    const lines = paragraph.split('\n').filter((line) => line !== '');
    const file = lines.find((line) => line.startsWith('@ '))?.slice(2);
    if (file) path = join(folder, file.includes('/') ? 'content' : `${bureau}/2023/river-cleaning`, file);
    const take = (sign: string) =>
      lines
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(2))
        .join('\n');
    const [before, after] = [take('-'), take('+')];
    if (before === '') continue;
    const content = readFileSync(path, 'utf8');
    if (content.split(before).length !== 2) throw new Error(`not there exactly once: ${before}`);
    writeFileSync(
      path,
      content.replace(before, () => after),
    );
  }
}

function removed(overlay: string): string[] {
  const list = join(overlay, 'remove.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

function officialText(source: string): string {
  const { narrative } = readNarrative(source);
  return (narrative?.blocks ?? []).map((block) => `${block.text}\n`).join('\n');
}
