import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { holds } from '../../src/checks/receipt-recompute.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Formula } from '../../src/domain/figure.ts';
import { marksByBlock } from '../../src/domain/marks.ts';
import { decimal, parseDecimal } from '../../src/language/decimal.ts';
import { receiptWords } from '../../src/text/editors/checks.ts';
import { archiveAt } from '../downloads/publication.ts';
import { realReport } from '../real-report.ts';

const receipt = realReport.receipt ?? assert.fail('no receipt');
const amount = (text: string, unit: string) => ({ value: parseDecimal(text) ?? assert.fail(text), unit });

describe('receiptOf(subject, judgement, rules, sha256) of the real report', () => {
  it('counts every number of the text, and leaves none without an answer', () => {
    const { total, bound, rated, excused, unbound } = receipt.numbers;
    assert.equal(unbound, 0);
    assert.equal(
      Object.values(excused).reduce((sum, each) => sum + each, bound + rated),
      total,
    );
  });

  it('tells of the numbers that a reader can open, and apart from them of bounds, weights and scores', async () => {
    const site = await archiveAt('tests/fixtures/site');
    for (const report of [realReport, ...reportsOf(site)]) {
      const { bound } = report.receipt?.numbers ?? assert.fail(report.path);
      const marks = [...marksByBlock({ ...report, rating: null, parts: [] }).values()].flat();
      assert.equal(bound, marks.length, report.path);
    }
    assert.equal(receipt.numbers.rated, 5);
    assert.match(
      receiptWords.counted('1', receipt.numbers, 0),
      /有 64 个数字，16 个连着出处，可以点开，5 个是等级的分档、指标的分值或得分/,
    );
    assert.doesNotMatch(receiptWords.counted('1', { total: 3, bound: 3, rated: 0 }, 0), /分档/);
  });

  it('recomputes every derived figure', () => {
    const derived = realReport.figures.filter(({ status }) => status === 'derived').map(({ id }) => id);
    assert.deepEqual(
      receipt.recomputed.map(({ id }) => id),
      derived,
    );
    assert.deepEqual(
      receipt.recomputed.find(({ id }) => id === 'unspent'),
      { id: 'unspent', formula: 'difference', of: ['budget', 'final'], value: '1.15' },
    );
  });

  it('repeats the notes, the decisions and the checksum of the document', () => {
    assert.deepEqual(
      receipt.notes.map(({ rule, text }) => [rule, text]),
      realReport.notes.map(({ rule, text }) => [rule, text]),
    );
    assert.deepEqual(receipt.acknowledged, realReport.acknowledged);
    assert.equal(receipt.sha256.document, realReport.source.sha256);
    assert.equal(receipt.characters, realReport.narrative.characters);
  });
});

describe('what an editor lets stand', () => {
  it('is told by the receipt in words that need no place beside them', () => {
    const cases = globSync('tests/fixtures/checks/*/*/expected.txt');
    const asked = cases.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^请确认 .*\n {2}(.*)$/gmu)].map(([, what]) => `${path}: ${what}`),
    );
    assert.ok(asked.length > 100, String(asked.length));
    assert.deepEqual(
      asked.filter((each) => /这里|此处|这一处/u.test(each.replace(/“[^”]*”/gu, ''))),
      [],
    );
  });
});

describe('holds(kind, operands, result)', () => {
  const cases: readonly (readonly [Formula['kind'], readonly (readonly [string, string])[], string, string, boolean])[] = [
    [
      'difference',
      [
        ['80', '万元'],
        ['799998.85', '元'],
      ],
      '1.15',
      '元',
      true,
    ],
    [
      'difference',
      [
        ['80', '万元'],
        ['799998.85', '元'],
      ],
      '1.16',
      '元',
      false,
    ],
    [
      'ratio',
      [
        ['799998.85', '元'],
        ['800000', '元'],
      ],
      '99.99985625',
      '%',
      true,
    ],
    [
      'ratio',
      [
        ['799998.85', '元'],
        ['800000', '元'],
      ],
      '100',
      '%',
      false,
    ],
    [
      'ratio',
      [
        ['1', '元'],
        ['0', '元'],
      ],
      '0',
      '%',
      false,
    ],
    [
      'sum',
      [
        ['14', '人'],
        ['25', '人'],
        ['9', '人'],
      ],
      '48',
      '人',
      true,
    ],
    [
      'remainder',
      [
        ['73', '人'],
        ['14', '人'],
        ['25', '人'],
        ['9', '人'],
      ],
      '25',
      '人',
      true,
    ],
    [
      'remainder',
      [
        ['73', '人'],
        ['14', '人'],
        ['25', '人'],
        ['9', '人'],
      ],
      '26',
      '人',
      false,
    ],
    [
      'growthBase',
      [
        ['73', '人'],
        ['421', '%'],
      ],
      '14',
      '人',
      true,
    ],
    [
      'growthBase',
      [
        ['73', '人'],
        ['421', '%'],
      ],
      '15',
      '人',
      false,
    ],
    [
      'growthBase',
      [
        ['7300', '人'],
        ['0', '%'],
      ],
      '7300',
      '人',
      false,
    ],
    [
      'growth',
      [
        ['120', '户'],
        ['100', '户'],
      ],
      '20',
      '%',
      true,
    ],
    [
      'growth',
      [
        ['120', '户'],
        ['0', '户'],
      ],
      '20',
      '%',
      false,
    ],
    ['unadjusted', [['80', '万元']], '800000', '元', true],
    ['lowerBound', [['73', '人']], '73', '人', true],
    ['sum', [], '0', '人', false],
  ];
  for (const [kind, operands, value, unit, expected] of cases) {
    it(`${expected ? 'accepts' : 'refuses'} ${value} ${unit} as the ${kind} of ${operands.map((each) => each.join(' ')).join(', ')}`, () =>
      assert.equal(
        holds(
          kind,
          operands.map(([text, each]) => amount(text, each)),
          amount(value, unit),
        ),
        expected,
      ));
  }
});

describe('canonicalJson(value)', () => {
  it('is one text for one value, whatever the order of its keys', () => {
    assert.equal(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true }), '{"a":true,"b":[1,{"c":"x","d":null}]}');
    assert.equal(canonicalJson({ a: 1, b: 2 }), canonicalJson({ b: 2, a: 1 }));
  });

  it('leaves out what is not there, and writes exact numbers as text', () =>
    assert.equal(canonicalJson({ a: undefined, value: decimal(79999885n, 2) }), '{"value":"799998.85"}'));
});
