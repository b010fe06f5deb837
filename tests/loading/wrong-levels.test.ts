import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { projectFile } from '../../src/domain/files/project-file.ts';
import { schemaProblems } from '../../src/loading/schema-problems.ts';

const figure = { id: 'people', label: '受益老人', value: '352', unit: '人', quotes: ['受益老人352人'] };
const fund = { id: 'budget', label: '预算安排', phase: '年初预算', value: '85', unit: '万元', quotes: ['预算安排85万元'] };
const target = { ...figure, id: 'target', operator: '≥' };
const sound = { name: '河道保洁', funds: [fund], indicators: [{ id: 'one', path: ['产出指标'], target, actual: '未公布' }] };

function faultsOf(data: object): string[] {
  const record = { file: 'project.yaml', text: '', data, positionOf: () => undefined };
  const parsed = projectFile.safeParse(data);
  return parsed.success ? [] : schemaProblems(record, projectFile, parsed.error.issues).map(({ rule, field }) => `${rule} ${field}`);
}

const cases: Readonly<Record<string, readonly [data: object, said: string]>> = {
  'a total below figure': [{ ...sound, beneficiaries: { total: { figure } } }, 'unknown-key beneficiaries › total › figure'],
  'a group without figure': [
    { ...sound, beneficiaries: { total: '未公布', groups: [figure] } },
    'missing-key beneficiaries › groups › 第 1 项',
  ],
  'a score below value': [
    { ...sound, rating: { grade: '未公布', score: { figure: { ...figure, id: 'score' } } } },
    'unknown-key rating › score › figure',
  ],
  'a grade below result': [
    { ...sound, rating: { score: '未公布', grade: { result: { name: '优', quote: '等级为优' } } } },
    'unknown-key rating › grade › result',
  ],
  'a fund below amount': [{ ...sound, funds: [{ amount: fund }] }, 'unknown-key funds › 第 1 项 › amount'],
  'a target below figure': [
    { ...sound, indicators: [{ id: 'one', path: ['产出指标'], target: { figure: target }, actual: '未公布' }] },
    'unknown-key indicators › 第 1 项 › target › figure',
  ],
  'a growth below figure': [
    { ...sound, beneficiaries: { total: '未公布', groups: [{ figure, growth: { figure: { ...figure, id: 'more', unit: '%' } } }] } },
    'unknown-key beneficiaries › groups › 第 1 项 › growth › figure',
  ],
  'the whole file below project': [{ project: sound }, 'unknown-key project'],
};

describe('a group of lines at the wrong level', () => {
  for (const [name, [data, said]] of Object.entries(cases)) it(`is said once: ${name}`, () => assert.deepEqual(faultsOf(data), [said]));

  it('hides no other fault', () =>
    assert.deepEqual(faultsOf({ ...sound, naem: '河道', beneficiaries: { total: { figure } } }), [
      'unknown-key beneficiaries › total › figure',
      'unknown-key naem',
    ]));

  it('is not seen in a name that is misspelt, nor where lines are only missing', () => {
    assert.deepEqual(faultsOf({ ...sound, beneficiaries: { total: { ...figure, unit: undefined, unti: '人' } } }), [
      'unknown-key beneficiaries › total › unti',
    ]);
    assert.deepEqual(faultsOf(parse('funds: []\n')), ['missing-key ']);
  });
});
