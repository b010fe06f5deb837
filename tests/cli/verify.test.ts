import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCommand } from '../../src/cli/options.ts';
import { run } from '../../src/cli/verify.ts';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { siteSelection } from '../../src/downloads/selection.ts';
import { filesOfSelection } from '../../src/downloads/selection-files.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { type Files, publishedReport } from './published-report.ts';
import { recordedEffects, temporaryFolder } from './temporary.ts';

const content = fileURLToPath(new URL('../fixtures/site', import.meta.url));
const path = 'example-bureau/2023/lane-repair/';
const { archive } = await readArchive(content);
const files = await publishedReport(content, archive ?? assert.fail('no archive'), path);

const failuresOf = (changed: Files): readonly string[] => verifyReport({ path, read: (name) => changed.get(name) }).failures;
const body = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
const withFile = (name: string, text: string): Files => new Map([...files, [name, new TextEncoder().encode(text)]]);

/** Every `step`th digit of a file, raised by one. */
function* tampered(name: string, step: number): Generator<{ readonly at: number; readonly changed: Files }> {
  const text = body(name);
  let seen = 0;
  for (const { index: at, 0: digit } of text.matchAll(/\d/g)) {
    if (seen++ % step > 0) continue;
    yield { at, changed: withFile(name, `${text.slice(0, at)}${(Number(digit) + 1) % 10}${text.slice(at + 1)}`) };
  }
}

describe('verifyReport(published) of a report as published', () => {
  it('holds, from its files alone', () => assert.deepEqual(failuresOf(files), []));

  for (const report of reportsOf(archive ?? assert.fail('no archive')))
    it(`holds for every report: ${report.path}`, async () => {
      const published = await publishedReport(content, archive ?? assert.fail(), report.path);
      assert.deepEqual(verifyReport({ path: report.path, read: (name) => published.get(name) }).failures, []);
    });

  it('does not take our annotations for the text', () => assert.match(body('index.html'), /<aside data-annotation><p>站注<\/p>/));
});

describe('verifyReport(published) after one digit was changed', () => {
  for (const [name, step] of [
    ['index.html', 3],
    ['source.txt', 5],
    ['figures.json', 37],
    ['figures.csv', 29],
    ['charts/funds.csv', 11],
    ['receipt.json', 13],
  ] as const) {
    it(`names the file: ${name}`, () => {
      let count = 0;
      for (const { at, changed } of tampered(name, step)) {
        count++;
        const named = failuresOf(changed).some((each) => each.startsWith(`${name}：`) || each.includes(` ${name} `));
        assert.ok(named, `${name} at ${at}: ${body(name).slice(Math.max(0, at - 40), at + 20)}\n${failuresOf(changed).join('\n')}`);
      }
      assert.ok(count > 3, String(count));
    });
  }
});

describe('verifyReport(published) of what sums the report up', () => {
  const page = body('index.html');
  const failures = (html: string): string => failuresOf(withFile('index.html', html)).join('\n');

  for (const [part, pattern] of [
    ['the opening sentence', /<p class="lead">.*?<\/p>/s],
    ['the facts', /<dl class="facts">.*?<\/dl>/s],
    ['the indicator table', /<table class="indicators">.*?<\/table>/s],
  ] as const) {
    it(`catches each digit that was changed in ${part}`, () => {
      const { 0: html, index } = pattern.exec(page) ?? assert.fail(part);
      const digits = [...html.matchAll(/(?<=>[^<]*)\d/g)].map((match) => ({ at: index + match.index, digit: Number(match[0]) }));
      assert.ok(digits.length > 5, String(digits.length));
      for (const { at, digit } of digits)
        assert.match(
          failures(`${page.slice(0, at)}${(digit + 1) % 10}${page.slice(at + 1)}`),
          /^index\.html：/,
          page.slice(at - 20, at + 20),
        );
    });
  }

  it('catches a number that leads to another figure', () => {
    const [first, second] = [...page.matchAll(/(?<=class="lead">.*)href="#[\w-]+"/g)].map(([link]) => link);
    assert.match(failures(page.replace(first ?? '', second ?? '')), /^index\.html：“.*”（#.*）在网页上是/);
  });

  it('catches a name that was exchanged for another', () => {
    assert.match(
      failures(page.replace('<dt>实施单位</dt>', '<dt>主管部门</dt>')),
      /报告写明的名称在网页上是“主管部门 .*”，在 figures\.json 里是“实施单位 /,
    );
  });

  it('catches another verdict, a row that is gone, and a page without facts', () => {
    assert.match(failures(page.replace('<b>达到</b>', '<b>未达到</b>')), /的“是否达到”在网页上是“未达到”，按 figures\.json 是“达到”/);
    assert.match(failures(page.replace(/<tbody>.*?<\/tbody>/, '')), /绩效指标在网页上有 \d+ 项/);
    assert.match(failures(page.replace('class="facts"', '')), /没有概要或要点/);
  });
});

describe('verifyReport(published) of what is not whole', () => {
  for (const name of ['index.html', 'source.txt', 'figures.json', 'receipt.json'])
    it(`misses ${name}`, () => {
      const failures = failuresOf(new Map([...files].filter(([each]) => each !== name)));
      assert.ok(failures.includes(`${name}：没有这个文件。`), failures.join('\n'));
    });

  it('takes nothing unreadable, and no page without a report', () => {
    assert.ok(failuresOf(withFile('receipt.json', '{')).includes('receipt.json：不是规定的格式，读不出来。'));
    assert.ok(failuresOf(withFile('figures.json', '{"figures": []}')).includes('figures.json：不是规定的格式，读不出来。'));
    assert.ok(failuresOf(withFile('index.html', '<p>维护中</p>')).includes('index.html：网页里没有报告正文。'));
  });

  it('knows another report’s receipt', () => {
    const { failures } = verifyReport({ path: 'example-bureau/2022/lane-repair', read: (name) => files.get(name) });
    assert.match(failures.join('\n'), /另一份报告/);
  });

  it('shows where the text begins to differ, with both sides', () => {
    const changed = withFile('index.html', body('index.html').replace('项目用于', '工程用于'));
    assert.match(
      failuresOf(changed).join('\n'),
      /^index\.html：正文与 source\.txt 不一致。第 [\d,]+ 字，“.*”之后，source\.txt 是“项目.*”，网页是“工程/m,
    );
  });
});

describe('verify', () => {
  function site(t: TestContext, published: Files) {
    const root = temporaryFolder(t);
    for (const [name, bytes] of published) {
      mkdirSync(dirname(join(root, 'dist', path, name)), { recursive: true });
      writeFileSync(join(root, 'dist', path, name), bytes);
    }
    const { effects, lines } = recordedEffects(root);
    const verify = (...args: string[]) => run(args, parseCommand(['verify', ...args], root, {}).site, effects);
    return { lines, verify };
  }

  it('says of each report whether its receipt holds', async (t) => {
    const { lines, verify } = site(t, files);
    assert.equal(await verify(), 0);
    assert.match(
      lines.join('\n'),
      /^相符　example-bureau\/2023\/lane-repair　正文 \d+ 字，数字 \d+ 个，推算 \d+ 个\n共 1 份报告，全部相符。$/,
    );
  });

  it('verifies the folder that is named, a single report too', async (t) => {
    const { verify } = site(t, files);
    for (const folder of ['dist', 'dist/example-bureau', `dist/${path}`]) assert.equal(await verify(folder), 0, folder);
  });

  it('fails if one does not hold, and lists what is wrong', async (t) => {
    const { lines, verify } = site(t, withFile('source.txt', `${body('source.txt')}。`));
    assert.equal(await verify(), 1);
    assert.match(lines.join('\n'), /^不符　.*\n {2}source\.txt：.*\n[\s\S]*共 1 份报告，1 份不符。$/);
  });

  it('names a report that lost its receipt', async (t) => {
    const { lines, verify } = site(t, new Map([...files].filter(([name]) => name !== 'receipt.json')));
    assert.equal(await verify(), 1);
    assert.match(lines.join('\n'), /receipt\.json：没有这个文件。/);
  });

  it('does not take the table of all figures for a report', async (t) => {
    const root = temporaryFolder(t);
    const folder = join(root, 'dist', 'data');
    mkdirSync(folder, { recursive: true });
    const { archive: all } = await readArchive(content);
    const data = { archive: all ?? assert.fail('no archive'), site: { base: '/' } };
    const figures = filesOfSelection(siteSelection(data.archive)).find(({ name }) => name === 'figures.json');
    writeFileSync(join(folder, 'figures.json'), await (figures ?? assert.fail('no file')).render(data));
    await assert.rejects(run([], parseCommand(['verify'], root, {}).site, recordedEffects(root).effects), /没有报告的回执/);
  });

  it('does not pass a folder in which there is nothing to verify', async (t) => {
    const { verify } = site(t, new Map([['index.html', new Uint8Array()]]));
    await assert.rejects(verify(), /没有报告的回执/);
    await assert.rejects(verify('no-such-folder'), /找不到文件夹/);
  });
});
