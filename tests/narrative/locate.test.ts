import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import { locate, numbersIn, occurrences } from '../../src/narrative/locate.ts';
import { paragraphs } from './blocks.ts';

const parsed = (text: string): Decimal => parseDecimal(text) ?? assert.fail(text);
const located = (value: string, unit: string, quote: string, ...texts: readonly string[]) =>
  locate({ id: 'f', value: parsed(value), unit, quotes: [quote] }, paragraphs(...(texts.length > 0 ? texts : [quote])));
const outcome = (...args: Parameters<typeof located>): string => {
  const { statements, faults } = located(...args);
  return faults[0]?.rule ?? statements.map(({ printed }) => printed).join(' ');
};

describe('numbersIn(text)', () => {
  const numbers = (text: string) => numbersIn(text).map(({ value, unit }) => `${decimalToText(value)}${unit}`);

  for (const [text, expected] of [
    ['2023 年预算安排800,000元。', ['2023', '800000元']],
    ['80万元，1.5 亿元，3万', ['800000元', '150000000元', '30000']],
    ['８０万元，９９．９９％', ['800000元', '99.99%']],
    ['800，000元', ['800000元']],
    ['25 人,救助 9 人', ['25人', '9人']],
    ['分别为 73，14 人', ['73', '14人']],
    ['90-100，80-90', ['90', '100', '80', '90']],
    ['90~100', ['90', '100']],
    ['提高 3 个百分点，约 2百分点', ['3百分点', '2百分点']],
    ['12 人次，5 户，3 件，92 分', ['12人次', '5户', '3件', '92分']],
    ['同比下降 12%，增长-4.5%，降低了3％', ['12%', '-4.5%', '3%']],
    ['支付完成率-95%，80%-90%', ['95%', '80%', '90%']],
    ['减少 12 人', ['12人']],
    ['〔2021〕135号', ['2021', '135']],
    ['四个等级', ['4个']],
    ['一、第三方机构', []],
    ['三十余万元，1/3', ['300000元', '1', '3']],
  ] as const) {
    it(`reads ${text}`, () => assert.deepEqual(numbers(text), expected));
  }
});

describe('occurrences(quotation, blocks)', () => {
  it('finds every place, white space apart, with offsets of the text as it stands', () => {
    const blocks = paragraphs('决算数 为 10元，决算数为10 元', '无', '决算\n数为10元');
    assert.deepEqual(
      occurrences('决算数为 10元', blocks).map(({ block, start, end }) => [block, blocks[block]?.text.slice(start, end)]),
      [
        [0, '决算数 为 10元'],
        [0, '决算数为10 元'],
        [2, '决算\n数为10元'],
      ],
    );
  });

  it('does not join paragraphs', () => assert.deepEqual(occurrences('一二', paragraphs('一', '二')), []));

  it('finds nothing for nothing', () => assert.deepEqual(occurrences(' ', paragraphs('一 二')), []));
});

describe('locate(figure, blocks)', () => {
  for (const [value, unit, quote, expected] of [
    ['800000', '元', '预算安排800,000元', '800,000'],
    ['800000', '元', '预算安排 80万元', '80万'],
    ['80', '万元', '预算安排 80 万元', '80 万'],
    ['80', '万元', '预算安排800,000.00元', '800,000.00'],
    ['800000', '元', '预算安排８００，０００元', '８００，０００'],
    ['95', '%', '为≥95%', '95%'],
    ['95', '%', '为≥95％', '95％'],
    ['20', '人', '不低于 20 人', '20'],
    ['92', '分', '得 92', '92'],
    ['800000', '元', '2023 年预算安排800,000元', '800,000'],
    ['12', '%', '能耗下降 12%', '12%'],
    ['73', '人', '今年已救助妇女73户', 'number-differs'],
    ['80', '元', '预算安排 80 万元', 'number-differs'],
    ['799998.86', '元', '决算数为 799,998.85元', 'number-differs'],
    ['95', '%', '提高 95 个百分点', 'number-differs'],
    ['4', '人', '四人', '四'],
    ['14', '人', '救助 14 名', '14'],
    ['12', '件', '纠纷 12 起', '12'],
    ['300000', '元', '三十余万元', '三十余万'],
    ['95', '%', '百分之九十五', '百分之九十五'],
    ['1170', '万元', '到位1170.00万', '1170.00万'],
    ['1100', '人', '参保 1,100', '1,100'],
    ['11000000', '人', '参保 1,100万', '1,100万'],
    ['1300', '元/人/月', '补助 1300元/人/月', '1300'],
    ['1300', '元', '补助 1300元/人/月', 'number-differs'],
    ['248', '人', '八十岁以上老人 248 人', '248'],
    ['80', '人', '八十岁以上老人', 'number-differs'],
    ['63', '%', '63%～68%', '63%'],
    ['2023', '人', '2023 年救助', 'number-differs'],
    ['135', '件', '〔2021〕135号', 'number-differs'],
    ['-4.5', '%', '增长-4.5%', '-4.5%'],
    ['4.5', '%', '增长-4.5%', 'number-differs'],
    ['20', '人', '20 人，比上年 20 人', 'number-ambiguous'],
  ] as const) {
    it(`of ${value} ${unit} in ${quote} gives ${expected}`, () => assert.equal(outcome(value, unit, quote), expected));
  }

  it('misses what the text does not say', () => assert.equal(outcome('20', '人', '不低于 20 人', '不少于 20 人'), 'quote-missing'));

  it('reads numbers whole, wherever the quotation ends', () => {
    assert.equal(outcome('80', '元', '安排 80', '安排 80万元'), 'number-differs');
    assert.equal(outcome('79', '元', '决算数为 79', '决算数为 799,998.85元'), 'number-differs');
    assert.equal(outcome('998.85', '元', '998.85元', '决算数为 799,998.85元'), 'number-differs');
    assert.equal(outcome('80', '万元', '安排 80', '安排 80万元'), '80万');
  });

  it('wants growth with its sign', () => {
    const growth = (value: string, text: string) =>
      locate({ id: 'g', value: parsed(value), unit: '%', quotes: [text], signed: true }, paragraphs(text)).faults.length;
    assert.deepEqual(
      [growth('-12', '同比下降 12%'), growth('12', '同比下降 12%'), growth('12', '同比上升 12%'), growth('-12', '同比上升 12%')],
      [0, 1, 0, 1],
    );
  });

  it('finds a quotation that a line break or a space divides', () => {
    const { statements } = located('800000', '元', '预算安排800,000元', '2023 年预算安排\n800,000 元');
    assert.deepEqual([statements[0]?.start, statements[0]?.end], [11, 18]);
  });

  it('addresses the first statement by the figure’s id and later ones by number, in the order of the text', () => {
    const blocks = paragraphs('乙：8 人', '甲：8 人', '乙：8 人');
    const { statements } = locate({ id: 'f', value: parsed('8'), unit: '人', quotes: ['甲：8 人', '乙：8 人'] }, blocks);
    assert.deepEqual(
      statements.map(({ anchor, block }) => [anchor, block]),
      [
        ['f', 0],
        ['f-2', 1],
        ['f-3', 2],
      ],
    );
  });

  it('reports every quotation that fails', () => {
    const { faults } = locate({ id: 'f', value: parsed('8'), unit: '人', quotes: ['甲 9 人', '丙 8 人', '甲'] }, paragraphs('甲 9 人'));
    assert.deepEqual(
      faults.map(({ rule }) => rule),
      ['number-differs', 'quote-missing', 'number-differs'],
    );
  });
});
