// What a whole `check` costs as the content grows: copies of one report, checked as an editor would, in a process of its own.
// Usage: npm run bench:check -- [copies, comma-separated] [runs] [report folder]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Cost {
  readonly user: number;
  readonly wall: number;
  /** Of the process at its largest, in MB. */
  readonly memory: number;
}

/** A bureau publishes about so many reports a year. */
const reportsOfAPublisher = 80;

/** Loaded before the program: tells what its process used, on a channel of its own. */
const reporter = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const [counts = '250,1000', runs = '5', original = 'content/baiyun-procuratorate/2023/judicial-assistance'] = process.argv.slice(2);
const copies = counts.split(',').map(Number);

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-check-'));
try {
  const contents = copies.map((count) => contentOf(count));
  const costs = contents.map((): Cost[] => []);
  for (let run = 0; run < Number(runs); run++) {
    for (const [i, content] of contents.entries()) costs[i]?.push(await check(content));
  }
  print(costs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A content folder with `count` copies of the report, which differ in publisher and project and are as valid as it is. */
function contentOf(count: number): string {
  const project = join(root, original);
  const [edition, publisher, site] = [dirname(project), dirname(dirname(project)), dirname(dirname(dirname(project)))];
  const content = join(folder, String(count));
  mkdirSync(content);
  cpSync(join(site, 'site.yaml'), join(content, 'site.yaml'));
  for (let i = 0; i < count; i++) {
    const ofPublisher = join(content, `${basename(publisher)}-${Math.floor(i / reportsOfAPublisher)}`);
    const ofEdition = join(ofPublisher, basename(edition));
    if (i % reportsOfAPublisher === 0) {
      mkdirSync(ofEdition, { recursive: true });
      cpSync(join(publisher, 'publisher.yaml'), join(ofPublisher, 'publisher.yaml'));
      cpSync(join(edition, 'edition.yaml'), join(ofEdition, 'edition.yaml'));
    }
    const copy = join(ofEdition, `${basename(project)}-${i}`);
    cpSync(project, copy, { recursive: true });
    writeFileSync(join(copy, 'report.mdx'), spaced(readFileSync(join(project, 'report.mdx'), 'utf8'), i));
  }
  return content;
}

/** The same text with spaces set otherwise, which counts for nothing: what was read of one copy must not serve the next. */
function spaced(text: string, copy: number): string {
  return text.replace(/^.+$/gm, (line) => {
    let mark = 0;
    return line.replace(/(?<=\p{Script=Han})[，。；、](?=\p{Script=Han})/gu, (sign) => sign + ((copy >> (mark++ % 10)) & 1 ? ' ' : ''));
  });
}

async function check(content: string): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, join(root, 'src/cli/bootstrap.mjs'), 'check', '--content', content], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = { output: '', usage: '' };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (texts.output += part));
  child.stdio[3]?.on('data', (part) => (texts.usage += part));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the copies do not pass the check: ${texts.output}`);
  const { userCPUTime, maxRSS } = JSON.parse(texts.usage) as NodeJS.ResourceUsage;
  return { user: userCPUTime / 1e6, wall: (performance.now() - begin) / 1000, memory: maxRSS / 1024 };
}

function print(costs: readonly (readonly Cost[])[]): void {
  console.log(`${original}: median of ${runs} runs, Node ${process.versions.node}`);
  console.log(['copies', 'user s', 'wall s', 'MB'].map((title) => title.padStart(9)).join(''));
  const medians = costs.map((each) => ({ user: median(each, 'user'), wall: median(each, 'wall'), memory: median(each, 'memory') }));
  for (const [i, { user, wall, memory }] of medians.entries())
    console.log([String(copies[i]), user.toFixed(2), wall.toFixed(2), memory.toFixed(0)].map((cell) => cell.padStart(9)).join(''));
  const [least, most] = [medians.at(0), medians.at(-1)];
  if (!least || !most || medians.length < 2) return;
  const ratio = most.user / least.user;
  console.log(
    `user ratio ${ratio.toFixed(2)} for ${((copies.at(-1) ?? 0) / (copies[0] ?? 1)).toFixed(2)} times the copies; bound: 1,000 copies in 10 s`,
  );
}

function median(costs: readonly Cost[], part: keyof Cost): number {
  const sorted = costs.map((each) => each[part]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
