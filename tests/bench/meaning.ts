// Changes what the editor's words mean, one at a time, and asks the check: which changes pass without a word?
// Usage: npm run bench:meaning -- [content folder] [changes of each kind] [seed]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readArchive } from '../../src/loading/from-files.ts';
import { generator } from './generator.ts';
import { meaningChanges, type ProjectData } from './meanings.ts';

const [content = 'content', count = '40', seed = '20231123'] = process.argv.slice(2);
const pick = generator(Number(seed));
const folder = join(mkdtempSync(join(tmpdir(), 'mingzhang-meaning-')), basename(content));
cpSync(content, folder, { recursive: true });

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('project.yaml'))
  .sort();
const before = await faults();
const silent: string[] = [];
let all = 0;
try {
  for (const [kind, change] of Object.entries(meaningChanges)) {
    const said = new Set<string>();
    let tried = 0;
    let caught = 0;
    for (let i = 0; i < Number(count); i++) {
      const file = files[pick(files.length)] as string;
      const text = readFileSync(join(folder, file), 'utf8');
      const data = parse(text, { schema: 'failsafe' }) as ProjectData;
      const what = change(data, pick);
      if (!what) continue;
      tried++;
      writeFileSync(join(folder, file), stringify(data));
      const isCaught = (await faults()) !== before;
      writeFileSync(join(folder, file), text);
      if (isCaught) caught++;
      else said.add(`silent: ${kind} ${file}: ${what}`);
    }
    all += tried;
    silent.push(...said);
    console.log(`${kind.padEnd(20)}${caught}/${tried}${tried > 0 ? `  ${((100 * caught) / tried).toFixed(1)}%` : ''}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const each of silent) console.log(each);
console.log(`${content}: ${all} changes, seed ${seed}, ${silent.length} different ones passed without a word`);

async function faults(): Promise<string> {
  return JSON.stringify((await readArchive(folder)).problems.map(({ rule, file, severity }) => [rule, file, severity]));
}
