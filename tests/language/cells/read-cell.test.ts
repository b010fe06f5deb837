import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCell, tickedIn } from '../../../src/language/cells/read-cell.ts';
import { decimalToText, parseDecimal } from '../../../src/language/decimal.ts';

function said(text: string, name?: string): string {
  const read = readCell(text, name);
  return read.kind === 'number' ? `${read.operator ?? ''}${decimalToText(read.value)} ${read.unit}`.trim() : read.kind;
}

const numbers: Readonly<Record<string, string>> = {
  '=24人': '=24 人',
  '≥ 95 %': '≥95 %',
  '≥95％': '≥95 %',
  '>=95': '≥95',
  '≤1125元/人/月': '≤1125 元/人/月',
  '2860元/台': '2860 元/台',
  '0‰': '0 ‰',
  '≤0.5‰': '≤0.5 ‰',
  '≥165件（套）': '≥165 件(套)',
  '≥24（座）': '≥24 座',
  '312万车公里': '312 万车公里',
  '1.2万户': '1.2 万户',
  '1,126.75': '1126.75',
  '2023': '2023',
  '12845': '12845',
  '≥12345': '≥12345',
  '96315平方米': '96315 平方米',
  '0': '0',
  '-5%': '-5 %',
  '3.2件': '3.2 件',
  '2012.10': '2012.1',
  '1999.12': '1999.12',
  '9.5分': '9.5 分',
  '35趟': '35 趟',
  '3根/路': '3 根/路',
  '7个工作日内': '≤7 个工作日',
  '90%以上': '≥90 %',
  '≥90%（含）': '≥90 %',
  '不低于90%': '≥90 %',
  大于等于3家: '≥3 家',
  少于5起: '<5 起',
  '达到95%': '95 %',
  全年完成28条: '28 条',
  至少一次: '≥1 次',
  一次以上: '≥1 次',
  不少于两次: '≥2 次',
  完成一个: '1 个',
  '58台（套）': '58 台(套)',
  '  437 ': '437',
};

const others: Readonly<Record<string, string>> = {
  '': 'blank',
  '　 ': 'blank',
  '—': 'dash',
  '-': 'dash',
  '/': 'dash',
  '//': 'dash',
  '／': 'dash',
  '－－': 'dash',
  '≥**人': 'mask',
  '**': 'mask',
  XX次: 'mask',
  '☑': 'box',
  '常年 ☑ 一次性 □': 'box',
  '3-5天': 'range',
  '90%～95%': 'range',
  '9.5.3': 'unread',
  '10,00': 'unread',
  '9l.3%': 'unread',
  '1O0%': 'unread',
  基本建立: 'words',
  '1期（线上）': 'words',
  '20人（女）': 'words',
  '30户（含上年）': 'words',
  '326/341/338': 'words',
  '85%/90%': 'words',
  一期: 'words',
  一级: 'words',
  第一次: 'words',
  一次性投入: 'words',
  '9月28日完成': 'words',
  '2022年10月底前': 'words',
  '12月8日': 'words',
  '年内离岗3人，已补足': 'words',
  '1个指标未细化，扣1分': 'words',
  '未达到95%': 'words',
  '约95%': 'words',
  '200余人': 'words',
  '下降12.4%': 'words',
  '1:1': 'words',
  '95%≤x≤100%': 'words',
  每周1次: 'words',
};

describe('readCell(text)', () => {
  for (const [text, reading] of Object.entries({ ...numbers, ...others })) {
    it(`reads “${text}” as ${reading}`, () => assert.equal(said(text), reading));
  }

  it('knows the words behind a number that the name of the row has', () => {
    assert.equal(said('18条线路', '开行线路'), '18 条');
    assert.equal(said('24座收集亭', '四分类收集亭'), '24 座');
    assert.equal(said('18条线路停运', '开行线路'), 'words');
  });

  it('takes a month in digits for a day only in the row of one', () => {
    assert.equal(said('2023.11', '项目完成时间'), 'words');
    assert.equal(said('2023.11', '项目支出'), '2023.11');
    assert.equal(said('2023.11底前'), 'words');
    assert.equal(said('2023-11'), 'words');
  });

  it('gives back every number as printed, whatever stands around it', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 999999 }), fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }));
    const sign = fc.constantFrom(
      ['', null],
      ['≥', '≥'],
      ['≤ ', '≤'],
      ['＞', '>'],
      ['<', '<'],
      ['＝', '='],
      ['不少于', '≥'],
      ['不超过', '≤'],
    );
    const unit = fc.constantFrom('', '%', '人', '人次', '万元', '元/人', '件(套)', '公里', ' 个', '‰');
    fc.assert(
      fc.property(amount, sign, unit, fc.constantFrom('', ' ', '　'), ([whole, fraction], [before, operator], behind, space) => {
        const digits = `${whole}${fraction === undefined ? '' : `.${String(fraction).padStart(2, '0')}`}`;
        const text = `${space}${before}${digits}${behind}${space}`;
        const read = readCell(text);
        assert.ok(read.kind === 'number', text);
        const wanted = parseDecimal(digits);
        assert.equal(decimalToText(read.value), wanted && decimalToText(wanted), text);
        assert.equal(read.operator, operator, text);
        assert.equal(read.unit, behind.trim(), text);
        assert.equal(text.slice(read.start, read.end).startsWith(digits), true, text);
      }),
    );
  });

  it('changes with every digit, sign and unit', () => {
    const texts = ['≥95%', '≥96%', '≤95%', '>95%', '95%', '≥95‰', '≥95', '≥9.5%', '≥95人', '-95%', '≥95万人'];
    assert.equal(new Set(texts.map((text) => said(text))).size, texts.length);
  });
});

describe('tickedIn(text)', () => {
  it('gives the words beside the marks that are ticked', () => {
    assert.deepEqual(tickedIn('常年 ☑ 一次性 □ 跨年度 □'), ['常年']);
    assert.deepEqual(tickedIn('本级财力 ☑ 上级补助 ☑ 债券资金 □'), ['本级财力', '上级补助']);
    assert.deepEqual(tickedIn('□'), []);
  });
});
