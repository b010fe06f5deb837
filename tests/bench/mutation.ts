// Changes one character at a time in the content and asks the check: how many changes does it catch, and which not?
// Usage: npm run bench:mutation -- [content folder] [changes] [seed]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readArchive } from '../../src/loading/from-files.ts';
import { generator, type MutationClass, mutationClasses } from './mutations.ts';

interface Change {
  readonly file: string;
  readonly kind: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

const [content = 'content', count = '1000', seed = '20231123'] = process.argv.slice(2);
const pick = generator(Number(seed));
const folder = join(mkdtempSync(join(tmpdir(), 'mingzhang-mutation-')), basename(content));
cpSync(content, folder, { recursive: true });

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:report\.mdx|project\.yaml|source\.txt)$/.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const before = await faults();
const tally = new Map<string, { tried: number; caught: number }>();
const misses: { change: Change; line: string }[] = [];
try {
  for (let i = 0; i < Number(count); i++) {
    const change = nextChange();
    const caught = await isCaught(change);
    const total = tally.get(change.kind) ?? { tried: 0, caught: 0 };
    tally.set(change.kind, { tried: total.tried + 1, caught: total.caught + (caught ? 1 : 0) });
    if (!caught) misses.push({ change, line: lineAt(textOf(change.file), change.at) });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();

function nextChange(): Change {
  for (;;) {
    const file = files[pick(files.length)];
    const kind = mutationClasses[pick(mutationClasses.length)] as MutationClass;
    const matches = file ? [...file.text.matchAll(kind.at)] : [];
    const match = matches[pick(matches.length)];
    if (!file || !match) continue;
    return { file: file.name, kind: kind.name, at: match.index, from: match[0], to: kind.instead(match[0], pick) };
  }
}

async function isCaught({ file, at, from, to }: Change): Promise<boolean> {
  const text = textOf(file);
  writeFileSync(join(folder, file), text.slice(0, at) + to + text.slice(at + from.length));
  const after = await faults();
  writeFileSync(join(folder, file), text);
  return after !== before;
}

async function faults(): Promise<string> {
  return JSON.stringify((await readArchive(folder)).problems.map(({ rule, file, severity }) => [rule, file, severity]));
}

function textOf(file: string): string {
  return files.find(({ name }) => name === file)?.text ?? '';
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at)).trim();
}

function print(): void {
  console.log(`${content}: ${count} changes, seed ${seed}`);
  for (const [kind, { tried, caught }] of tally)
    console.log(`${kind.padEnd(16)}${caught}/${tried}  ${((100 * caught) / tried).toFixed(2)}%`);
  for (const { change, line } of misses)
    console.log(`missed: ${change.file} ${change.kind} ${change.from} → ${change.to || '(nothing)'}: ${line.slice(0, 80)}`);
}
