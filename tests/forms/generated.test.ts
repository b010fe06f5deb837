import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readArchive } from '../../src/loading/from-files.ts';
import { chartIds } from '../../src/text/vocabulary.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { renderAll } from './render-all.ts';

/** Letters and signs of any script, none that Markdown or a rule of numbers reads in its own way. */
const sign = fc.oneof(
  { arbitrary: fc.constantFrom(...'护学岗值守补贴☑☐✔≥①㎡‰䶮𠮷ཀئꀀ\uE863\u200E\u2060⚠\uFE0Fe\u0301\u0310ﾀ'), weight: 4 },
  {
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((each) => /^[\p{L}\p{M}\p{So}\p{Co}\p{Cf}]$/u.test(each)),
    weight: 1,
  },
);
const word = fc.string({ unit: sign, minLength: 1, maxLength: 12 });
const numberText = (decimals: number) =>
  fc
    .tuple(
      fc.bigInt({ min: 0n, max: 10n ** 22n }),
      fc.nat({ max: 22 }),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: decimals }),
    )
    .map(([whole, size, fraction]) => `${BigInt(String(whole).slice(0, size + 1))}${fraction.replace(/0+$/, '') && `.${fraction}`}`);

const shape = fc.record({
  names: fc.array(word, { minLength: 8, maxLength: 8 }),
  phases: fc.subarray(['年初预算', '调整后预算', '资金到位', '决算']),
  amounts: fc.array(numberText(2), { minLength: 4, maxLength: 4 }),
  rate: numberText(22),
  people: fc.array(fc.nat({ max: 10 ** 6 }), { minLength: 2, maxLength: 2 }),
  charts: fc.subarray([...chartIds]),
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

const stated = (id: string, label: string, value: string, unit: string) => ({
  figure: { id, label, value, unit, quotes: [`${label}为${value}${unit}`] },
  said: `${label}为${value}${unit}`,
});

/** A site of one report that says nothing but its figures, with names and numbers as they come. */
function write(content: string, { names, phases, amounts, rate, people, charts }: Shape): void {
  const yaml = (path: string, data: object) => writeFileSync(join(content, path), stringify(data, { lineWidth: 0 }));
  const folder = 'example-bureau/2023/street-guard';
  mkdirSync(join(content, folder), { recursive: true });
  const money = phases.map((phase, i) => ({ phase, ...stated(`money-${i}x`, `${phase}${names[i]}`, amounts[i] ?? '', '元') }));
  const share = stated('share-x', `${names[4]}占比`, rate, '%');
  const [many = '0', few = '0'] = [...people].sort((a, b) => b - a).map(String);
  const [group, part] = [stated('group-x', `受益${names[5]}`, many, '人'), stated('part-x', `其中${names[6]}`, few, '人')];
  const paragraphs = [
    `2023年度示例局${names[7]}项目绩效评价报告`,
    '由本局组织自评。',
    ...[...money, share, group, part].map(({ said }) => `${said}。`),
  ];
  yaml('site.yaml', { title: `${names[0]}公开`, role: '整理者', contentLicence: '可以使用。', operator: '示例', contact: '示例' });
  yaml('example-bureau/publisher.yaml', { name: '示例局', fictional: 'true' });
  yaml('example-bureau/2023/edition.yaml', { year: '2023', addedDate: '2024-09-01' });
  yaml(`${folder}/project.yaml`, {
    name: `${names[7]}`,
    evaluation: { by: '本单位', quote: '由本局组织自评' },
    funds: money.map(({ phase, figure }) => ({ ...figure, phase })),
    indicators: [],
    beneficiaries: { total: '未公布', groups: [{ figure: group.figure, parts: [part.figure] }] },
    others: [share.figure],
  });
  writeFileSync(join(content, folder, 'source.txt'), paragraphs.join('\n'));
  const tags = charts.map((chart) => `<图表 编号="${chart}" />`);
  writeFileSync(join(content, folder, 'report.mdx'), [`# ${paragraphs[0]}`, ...paragraphs.slice(1), ...tags].join('\n\n'));
}

describe('any content', () => {
  const seen = { passed: 0, refused: 0 };

  const check = async (t: TestContext, given: Shape): Promise<void> => {
    const content = join(temporaryFolder(t, { 'content/x': '' }), 'content', '..', 'site');
    mkdirSync(content);
    write(content, given);
    const { archive } = await readArchive(content);
    if (archive) await renderAll(archive);
    seen[archive ? 'passed' : 'refused'] += 1;
  };

  it('that passes the check has every form', async (t) => {
    await fc.assert(
      fc.asyncProperty(shape, (given) => check(t, given)),
      { numRuns: 40, seed: 9 },
    );
    assert.ok(seen.passed >= 4 && seen.refused >= 4, JSON.stringify(seen));
  });
});
