import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../src/domain/figure.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { summary } from '../../src/presenting/headline.ts';
import { groupsOfWhole } from '../../src/presenting/persons-of-whole.ts';
import { amount, count, paragraph, reportOf } from '../domain/report-of.ts';

const uses = [
  { id: 'aid', name: '高龄津贴', funds: [amount('aid-final', '决算', '60')] },
  { id: 'homes', name: '居家适老化改造', funds: [amount('homes-final', '决算', '40')] },
];

/** The numbers of the text are the groups, in its order. */
function told(text: string, total: unknown, ...groups: readonly (readonly [label: string, value: string])[]) {
  const places = readNumbers(text).filter(({ unit }) => unit === '人');
  const statements = new Map(
    groups.map((_, i) => {
      const { start = 0, end = 0 } = places[i] ?? {};
      return [`group-${i}`, [{ ...({ printed: '', anchor: `group-${i}`, quotation: '', place: '' } as Statement), block: 0, start, end }]];
    }),
  );
  const beneficiaries = { total, groups: groups.map(([label, value], i) => ({ figure: { ...count(`group-${i}`, value), label } })) };
  return reportOf({ uses, beneficiaries }, 'a', 2023, [paragraph(text)], statements);
}

describe('persons whom the text counts of a part', () => {
  const report = told(
    '享受高龄津贴14,800人；居家适老化改造1,146户，惠及老年人1,389人；补助养老机构37家，收住老年人2,064人。',
    '未公布',
    ['享受高龄津贴', '14800'],
    ['惠及老年人', '1389'],
    ['收住老年人', '2064'],
  );

  it('are those of the part that is named behind the persons of another', () => {
    const text = '高龄津贴惠及14,800人，居家适老化改造惠及老年人1,389人，其中低保老年人60人。';
    const groups = [
      ['惠及', '14800'],
      ['惠及老年人', '1389'],
      ['低保老年人', '60'],
    ] as const;
    assert.deepEqual(groupsOfWhole(told(text, '未公布', ...groups)), []);
  });

  it('speak for the whole nowhere, and are told by the name of their part in the opening', () => {
    assert.deepEqual(groupsOfWhole(report), []);
    assert.match(summary(report), /享受高龄津贴 14,800 人，“居家适老化改造”惠及老年人 1,389 人，收住老年人 2,064 人/u);
  });

  it('stand in the facts by the name of their part', () => {
    const labels = factsOf(report).map(({ label }) => label);
    assert.ok(
      labels.includes('享受高龄津贴') && labels.includes('居家适老化改造：惠及老年人') && labels.includes('收住老年人'),
      String(labels),
    );
  });
});

describe('persons behind the names of several parts', () => {
  for (const text of [
    '通过发放高龄津贴和居家适老化改造，惠及群众1,389人。',
    '高龄津贴、居家适老化改造等项目惠及群众1,389人。',
    '全年发放高龄津贴，惠及困难群众、居家适老化改造等对象1,389人。',
    '除居家适老化改造外，惠及群众1,389人。',
    '除了高龄津贴以外，惠及群众1,389人。',
    '居家适老化改造和助餐，惠及群众1,389人。',
    '助餐服务及高龄津贴惠及群众1,389人。',
  ])
    it(`are of none of them: ${text}`, () => {
      const report = told(text, '未公布', ['惠及群众', '1389']);
      assert.equal(groupsOfWhole(report).length, 1);
    });
  for (const text of [
    '居家适老化改造及时完成，惠及群众1,389人。',
    '高龄津贴按月发放，惠及群众1,389人。',
    '发放高龄津贴惠及85人、居家适老化改造惠及群众1,389人。',
  ])
    it(`are of the one that is named alone: ${text}`, () => {
      const groups: readonly (readonly [string, string])[] = text.includes('85人')
        ? [
            ['惠及', '85'],
            ['惠及群众', '1389'],
          ]
        : [['惠及群众', '1389']];
      assert.deepEqual(groupsOfWhole(told(text, '未公布', ...groups)), []);
    });
});

describe('persons whom the text counts of all', () => {
  for (const text of [
    '全年惠及老年人1,389人。',
    '支付高龄津贴60元。惠及老年人1,389人。',
    '支付高龄津贴60元、居家适老化改造40元，共惠及老年人1,389人。',
    '高龄津贴、居家适老化改造合计惠及老年人1,389人。',
  ])
    it(`are the whole’s: ${text}`, () => {
      const report = told(text, '未公布', ['惠及老年人', '1389']);
      assert.equal(groupsOfWhole(report).length, 1);
      assert.match(summary(report), /惠及老年人 1,389 人/u);
    });
});

describe('persons that are filed under the uses of a report', () => {
  const personsOf = (i: number) => count(`persons-${i}`, String(100 + i));
  const uses = (length: number) =>
    Array.from({ length }, (_, i) => ({
      ...{ id: `use-${i}`, name: `第${'甲乙丙丁'[i]}类补助`, funds: [amount(`use-${i}-final`, '决算', '10')] },
      beneficiaries: { total: '未公布', groups: [{ figure: { ...personsOf(i), label: '惠及群众' } }] },
    }));
  const opening = (use: number, whole = {}) => summary(reportOf({ uses: uses(use), ...whole }, 'a', 2023, [paragraph('略。')]));

  it('are told in the opening by the names of up to three uses', () => {
    assert.match(opening(3), /“第甲类补助”惠及群众 100 人，“第乙类补助”惠及群众 101 人，“第丙类补助”惠及群众 102 人/u);
    assert.doesNotMatch(opening(4), /惠及群众/u);
  });

  it('are left to their uses where the report counts persons for all of it', () => {
    const told = opening(2, { beneficiaries: { total: { ...count('all', '500'), label: '受益群众' }, groups: [] } });
    assert.match(told, /受益群众 500 人/u);
    assert.doesNotMatch(told, /惠及群众/u);
  });
});
