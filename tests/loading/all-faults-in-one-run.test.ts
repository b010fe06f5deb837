import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const folder = 'example-bureau/2023/river-cleaning';

interface Case {
  /** Replacements in project.yaml. */
  readonly yaml: readonly (readonly [from: string | RegExp, to: string])[];
  /** Paragraphs added to the text and to the official document alike. */
  readonly text?: string;
  /** Every message: rule, and the field or, in the text, the number. */
  readonly found: readonly string[];
}

/** The base report with a scored table, a counted scheme, two groups of people and one number that it excuses. */
const wider = {
  text: [
    '| 指标 | 权重 | 得分 |\n| --- | --- | --- |\n| 整治问题数 | 60 | 58 |\n| 巡查次数 | 40 | 37 |\n| 合计 | 100 | 95 |',
    '全年巡查 24 次，计划巡查 20 次以上。评价分为三个等级：优90分以上，良80-90分，差80分以下。',
    '受益老人 30 人，其中女性 17 人，同比增长 20%。沿河共 6 座泵站，四乡八镇都有。',
  ],
  yaml: [
    ['    actual: 未公布\n', '    actual: 未公布\n    weight: 60\n    score: 58\n'],
    [
      '\nbeneficiaries:',
      `  - id: patrols
    path: [产出指标, 巡查次数]
    target:
      id: patrols-target
      label: 巡查次数目标
      operator: ≥
      value: 20
      unit: 次
      quotes:
        - 计划巡查 20 次以上
    actual:
      id: patrols-actual
      label: 巡查次数
      value: 24
      unit: 次
      quotes:
        - 全年巡查 24 次
    weight: 40
    score: 37

beneficiaries:`,
    ],
    [
      '\nrating:',
      `  groups:
    - figure:
        id: elderly
        label: 受益老人
        value: 30
        unit: 人
        quotes:
          - 受益老人 30 人
      growth:
        id: elderly-growth
        label: 受益老人同比
        value: 20
        unit: '%'
        quotes:
          - 同比增长 20%
      parts:
        - id: women
          label: 女性
          value: 17
          unit: 人
          quotes:
            - 女性 17 人

rating:`,
    ],
    [
      '  score: 未公布\n',
      `  score:
    id: score
    label: 得分
    value: 95
    unit: 分
    quotes:
      - 合计 100 95
  scheme:
    quote: 优90分以上，良80-90分，差80分以下
    bands:
      - name: 优
        from: 90
      - name: 良
        from: 80
        to: 90
      - name: 差
        to: 80

others:
  - id: pump-stations
    label: 泵站
    value: 6
    unit: 座
    quotes:
      - 沿河共 6 座泵站

excused:
  - quote: 四乡八镇
    as: 叙述
`,
    ],
  ] as const,
};

async function faultsOf(t: TestContext, { yaml, text = '' }: Case): Promise<string[]> {
  const content = contentFolder(t);
  const at = (name: string) => join(content, folder, name);
  const change = (name: string, edit: (before: string) => string) => writeFileSync(at(name), edit(readFileSync(at(name), 'utf8')));
  const added = [...wider.text, ...(text ? [text] : [])];
  change('report.mdx', (before) => `${before}\n${added.join('\n\n')}\n`);
  change(
    'source.txt',
    (before) =>
      `${before}\n${added
        .join('\n')
        .replace(/^\|[ :|-]+\|$/gm, '')
        .replace(/\|/g, '\n')}\n`,
  );
  change('project.yaml', (before) =>
    [...wider.yaml, ...yaml].reduce((file, [from, to]) => {
      const after = file.replace(from, () => to);
      assert.notEqual(after, file, `nothing to replace: ${from}`);
      return after;
    }, before),
  );
  const { problems, archive } = await readArchive(content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.equal(archive === undefined, errors.length > 0, 'nothing is built from a faulty file');
  return errors.map(({ rule, field, what }) => `${rule} ${field ?? /“(.*?)”/.exec(what)?.[1] ?? ''}`.trim());
}

const new31 = '另有 31 次出动没有登记。';
const unbound31 = 'number-is-bound 31 次';

const differs = (field: string): string => `number-differs ${field}`;
const wrongTotal = ['    value: 120\n', '    value: 121\n'] as const;
const total = differs('beneficiaries › total › value');

const cases: Readonly<Record<string, Case>> = {
  'nothing at all': { yaml: [], found: [] },
  'a wrong value and a number that nobody registered': { yaml: [wrongTotal], text: new31, found: [total, unbound31] },
  'a missing key and a number that nobody registered': {
    yaml: [['    value: 800000\n    unit: 元\n', '    value: 800000\n']],
    text: new31,
    found: ['missing-key funds › 第 1 项', unbound31],
  },
  'a misspelt key of one figure and a wrong value in another': {
    yaml: [['    value: 800000\n    unit: 元\n', '    value: 800000\n    unti: 元\n'], wrongTotal],
    found: ['unknown-key funds › 第 1 项 › unti', total],
  },
  'quotations behind a misspelt key': {
    yaml: [['    quotes:\n      - 预算安排 80 万元', '    qoutes:\n      - 预算安排 80 万元']],
    text: new31,
    found: ['unknown-key funds › 第 1 项 › qoutes', unbound31],
  },
  'a figure without quotations, whose number has its value': {
    yaml: [['    quotes:\n      - 预算安排 80 万元\n', '']],
    text: new31,
    found: ['missing-key funds › 第 1 项', unbound31],
  },
  'a value in words, and its quotation not in the text': {
    yaml: [
      ['value: 6\n', 'value: 六\n'],
      ['沿河共 6 座泵站', '沿河有 6 座泵站'],
    ],
    text: new31,
    found: ['value-form others › 第 1 项 › value', unbound31],
  },
  'the place in the file of what stands behind a part left out': {
    yaml: [
      ['label: 预算安排', 'lable: 预算安排'],
      ['value: 799998.85', 'value: 799998.86'],
      ['value: 24\n', 'value: 25\n'],
    ],
    found: ['unknown-key funds › 第 1 项 › lable', differs('funds › 第 2 项 › value'), differs('indicators › 第 2 项 › actual › value')],
  },
  'no indicators, so that nothing registers what only they did': {
    yaml: [[/^indicators:\n(?: .*\n)*/m, '']],
    found: ['12 件', '60', '58', '40', '37', '100', '24 次', '20 次'].map((number) => `number-is-bound ${number}`),
  },
  'indicators under a misspelt name': {
    yaml: [['indicators:', 'indicator:']],
    text: new31,
    found: ['unknown-key indicator', unbound31],
  },
  'an indicator left out, but not its row of scores nor their sums': {
    yaml: [['      label: 巡查次数目标\n', '']],
    text: new31,
    found: ['missing-key indicators › 第 2 项 › target', unbound31],
  },
  'a weight that is no number': {
    yaml: [['    weight: 60\n', '    weight: 六成\n']],
    text: new31,
    found: ['value-form indicators › 第 1 项 › weight', unbound31],
  },
  'a result of no known form': {
    yaml: [['    actual: 未公布\n', '    actual: 完成\n']],
    text: new31,
    found: ['value-form indicators › 第 1 项 › actual', unbound31],
  },
  'a broken band, but neither the others nor their count': {
    yaml: [['      - name: 良\n        from: 80\n', '      - name: 良\n        from: 八0\n'], wrongTotal],
    text: new31,
    found: [total, 'value-form rating › scheme › bands › 第 2 项 › from', unbound31],
  },
  'bands without their quotation': {
    yaml: [['    quote: 优90分以上，良80-90分，差80分以下\n', "    quote: ''\n"]],
    text: new31,
    found: ['value-form rating › scheme › quote', unbound31],
  },
  'a rating under a misspelt name': {
    yaml: [['\nrating:', '\nratings:']],
    text: new31,
    found: ['unknown-key ratings', unbound31],
  },
  'a misspelt key of a band': {
    yaml: [['      - name: 良\n        from: 80\n', '      - name: 良\n        form: 80\n']],
    text: new31,
    found: ['unknown-key rating › scheme › bands › 第 2 项 › form', unbound31],
  },
  'a faulty part of a group and a wrong value of the next': {
    yaml: [
      ["        unit: '%'\n", '        unit: 个百分点\n'],
      ['value: 17\n', 'value: 18\n'],
    ],
    text: new31,
    found: [
      'value-form beneficiaries › groups › 第 1 项 › growth › unit',
      differs('beneficiaries › groups › 第 1 项 › parts › 第 1 项 › value'),
      unbound31,
    ],
  },
  'an excuse of no known kind': {
    yaml: [['as: 叙述', 'as: 闲话']],
    text: new31,
    found: ['value-form excused › 第 1 项 › as', unbound31],
  },
  'no name': { yaml: [['name: 河道保洁\n', '']], text: new31, found: ['missing-key', unbound31] },
  'a missing id, but not that another part names it': {
    yaml: [
      ['    id: households\n', ''],
      ['    actual: 未公布\n', '    actual:\n      atLeast: households\n'],
    ],
    text: new31,
    found: ['missing-key beneficiaries › total', unbound31],
  },
  'a source left out, but not that a sum names it': {
    yaml: [
      ['\nfunds:\n', '\nsources:\n  - nmae: 预算安排\nfunds:\n'],
      ['    phase: 年初预算\n', '    phase: 年初预算\n    source: 预算安排\n'],
    ],
    text: new31,
    found: ['unknown-key sources › 第 1 项 › nmae', unbound31],
  },
  'a name that nothing has, where only a key is unknown': {
    yaml: [
      ['    phase: 年初预算\n', '    pahse: 年初预算\n'],
      ['    actual: 未公布\n', '    actual:\n      from: budgte\n'],
    ],
    found: ['unknown-key funds › 第 1 项 › pahse', 'unknown-figure indicators › 第 1 项 › actual › from'],
  },
  'no more than the fault of a file that is no YAML': {
    yaml: [["unit: '%'", "unit: '%"]],
    text: new31,
    found: ['yaml'],
  },
  'no more than the fault of a file that is empty': { yaml: [[/.*/s, '']], text: new31, found: ['empty-file'] },
  'no more than the fault of a file that is one list': { yaml: [[/.*/s, '- name: 河道保洁\n']], text: new31, found: ['value-form'] },
  'no more than the fault of a file that is one word': { yaml: [[/.*/s, '河道保洁\n']], text: new31, found: ['value-form'] },
  'a score left out, but not its number': {
    yaml: [
      ['      - 合计 100 95\n', '      - 合计 100 96\n'],
      ['    label: 得分\n', ''],
    ],
    text: new31,
    found: ['missing-key rating › score', unbound31],
  },
};

describe('one run over a faulty project file finds', () => {
  for (const [name, each] of Object.entries(cases)) it(name, async (t) => assert.deepEqual(await faultsOf(t, each), each.found));
});
