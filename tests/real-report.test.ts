import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Figure } from '../src/domain/figure.ts';
import { withoutSpace } from '../src/domain/narrative.ts';
import { isExact } from '../src/domain/rate.ts';
import { figureOf, sourcesOf } from '../src/domain/report.ts';
import { decimalToText } from '../src/language/decimal.ts';
import { shown } from '../src/presenting/shown.ts';
import { realReport as report } from './real-report.ts';

const source = readFileSync(new URL('../content/baiyun-procuratorate/2023/judicial-assistance/source.txt', import.meta.url));
const exact = (figure: Figure): string => (figure.value ? decimalToText(figure.value) : '');
const exactOf = (id: string): string => exact(figureOf(report, id));

/** Every figure of the text, by hand: id, exact value, unit, as shown, and each place with the number as printed there. */
const reported: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['budget', '800000', '元', '800,000.00 元', ['一（一） 800,000']],
  ['input', '800000', '元', '800,000.00 元', ['一（二） 800,000', '四（一） 800,000']],
  ['planned', '800000', '元', '800,000.00 元', ['一（二） 800,000', '四（一） 800,000']],
  ['final', '799998.85', '元', '799,998.85 元', ['一（二） 799,998.85', '四（一） 799,998.85']],
  ['payment-rate-target', '95', '%', '≥95%', ['二 95%', '四（一） 95%']],
  ['persons-target', '20', '人', '≥20 人', ['二 20', '四（一） 20']],
  ['women', '73', '人', '73 人', ['四（二）二 73']],
  ['women-growth', '421', '%', '421%', ['四（二）二 421%']],
  ['bereaved-mothers', '14', '人', '14 人', ['四（二）二 14']],
  ['girls', '25', '人', '25 人', ['四（二）二 25']],
  ['abused-women', '9', '人', '9 人', ['四（二）二 9']],
];

const derived: readonly (readonly [string, string, string, object])[] = [
  ['adjusted-budget', '800000', '800,000.00 元', { kind: 'unadjusted', of: ['budget'] }],
  ['unspent', '1.15', '1.15 元', { kind: 'difference', of: ['budget', 'final'] }],
  ['execution-rate', '99.99985625', '99.99%', { kind: 'ratio', of: ['final', 'budget'] }],
  ['women-previous', '14', '14 人', { kind: 'growthBase', of: ['women', 'women-growth'] }],
  ['women-listed', '48', '48 人', { kind: 'sum', of: ['bereaved-mothers', 'girls', 'abused-women'] }],
  ['women-remainder', '25', '25 人', { kind: 'remainder', of: ['women', 'bereaved-mothers', 'girls', 'abused-women'] }],
];

describe('the figures of the first report', () => {
  for (const [id, value, unit, printed, places] of reported) {
    it(`has ${id} = ${printed}, where the text states it`, () => {
      const figure = figureOf(report, id);
      assert.deepEqual([exact(figure), figure.unit, shown(figure), figure.status, figure.period], [value, unit, printed, 'reported', 2023]);
      assert.deepEqual(
        figure.statements.map(({ place, printed: number }) => `${place} ${number}`),
        places,
      );
    });
  }

  for (const [id, value, printed, formula] of derived) {
    it(`derives ${id} = ${printed}, and says how`, () => {
      const figure = figureOf(report, id);
      assert.deepEqual([exact(figure), shown(figure), figure.status, figure.formula], [value, printed, 'derived', formula]);
      assert.deepEqual(figure.statements, []);
    });
  }

  it('has no others: two are undisclosed, none is typed twice', () => {
    const undisclosed = report.figures.filter(({ status }) => status === 'undisclosed');
    assert.deepEqual(
      undisclosed.map(({ id, value, unit }) => [id, value, unit]),
      [
        ['beneficiaries-total', null, '人'],
        ['score', null, '分'],
      ],
    );
    assert.deepEqual(
      report.figures.map(({ id }) => id).sort(),
      [...reported.map(([id]) => id), ...derived.map(([id]) => id), 'beneficiaries-total', 'score'].sort(),
    );
  });

  it('lists them in the order of the text', () =>
    assert.deepEqual(
      report.figures.slice(0, reported.length).map(({ id }) => id),
      reported.map(([id]) => id),
    ));

  it('points at exactly the printed number, in the text and in the quotation', () => {
    for (const figure of report.figures) {
      for (const { block, start, end, printed, quotation } of figure.statements) {
        const text = report.narrative.blocks[block]?.text ?? '';
        assert.equal(text.slice(start, end), printed);
        assert.ok(withoutSpace(text).includes(withoutSpace(quotation)), quotation);
        assert.ok(withoutSpace(quotation).includes(withoutSpace(printed)), quotation);
      }
    }
  });

  it('names the phases that the text names, and no other', () => {
    const phases = report.figures.flatMap(({ id, phase }) => (phase ? [[id, phase]] : []));
    assert.deepEqual(phases, [
      ['budget', 'initialBudget'],
      ['planned', 'initialBudget'],
      ['final', 'finalAccount'],
      ['adjusted-budget', 'adjustedBudget'],
    ]);
  });

  it('speaks of women only, and dates last year’s women last year', () => {
    for (const id of ['women', 'women-growth', 'girls', 'women-previous', 'women-remainder'])
      assert.equal(figureOf(report, id).scope, '妇女');
    assert.equal(figureOf(report, 'women-previous').period, 2022);
  });
});

describe('the arithmetic of the first report', () => {
  it('adds up by hand', () => {
    assert.equal(Number(exactOf('budget')) * 100 - Number(exactOf('final')) * 100, 115);
    assert.equal(Number(exactOf('bereaved-mothers')) + Number(exactOf('girls')) + Number(exactOf('abused-women')), 48);
    assert.equal(73 - 48, Number(exactOf('women-remainder')));
    assert.deepEqual(
      [13, 14, 15].map((base) => Math.floor(((73 - base) / base) * 100)),
      [461, 421, 386],
    );
  });

  it('has an exact rate below one, which is never shown as 100', () => {
    const { ratio } = figureOf(report, 'execution-rate');
    assert.ok(ratio && isExact(ratio));
    assert.deepEqual([decimalToText(ratio.numerator), decimalToText(ratio.denominator)], ['799998.85', '800000']);
  });
});

describe('the model of the first report', () => {
  it('judges the two indicators, by what each is judged', () => {
    assert.deepEqual(
      report.indicators.map(({ path, definition, target, actual, basis, verdict }) => [
        path.join(' > '),
        definition,
        target && shown(target),
        actual?.id,
        basis,
        verdict,
      ]),
      [
        ['产出指标 > 数量指标 > 支付完成率', '支出决算数/资金下达数', '≥95%', 'execution-rate', 'derived', 'met'],
        ['效益指标 > 可持续影响 > 司法公正影响力', '当年被救助人数量', '≥20 人', 'women', 'lowerBound', 'met'],
      ],
    );
  });

  it('has a grade, its own bands, and no score', () => {
    assert.deepEqual(
      [report.rating?.grade, report.rating?.score.status, report.rating?.statement?.place, report.rating?.statement?.printed],
      ['优', 'undisclosed', '五（二）', '优'],
    );
    const bands = report.rating?.bands.map(({ name, alias, from, to }) => [
      name,
      alias,
      from && decimalToText(from),
      to && decimalToText(to),
    ]);
    assert.deepEqual(bands, [
      ['优秀', '优', '90', '100'],
      ['良', null, '80', '90'],
      ['中', null, '70', '80'],
      ['差', null, null, '70'],
    ]);
  });

  it('names three policies and the one document number', () => {
    assert.deepEqual(
      report.policies.map(({ title, issuers, documentNumber }) => [title, issuers.length, documentNumber]),
      [
        ['中华人民共和国刑事诉讼法', 0, null],
        ['关于印发<人民检察院开展国家司法救助工作细则>的通知', 1, '高检发办字〔2021〕135号'],
        ['关于进一步加强规范全省国家司法救助工作若干问题的意见', 6, null],
      ],
    );
  });

  it('is the publisher’s own rating of one source’s money, with attachment, year and title as printed', () => {
    assert.deepEqual(
      [report.evaluator, sourcesOf(report).map(({ name }) => name), report.year, report.name],
      ['publisher', ['一般公共预算资金'], 2023, '司法救助金'],
    );
    assert.deepEqual(
      [report.narrative.annex, report.narrative.title],
      ['附件 4', '2023年度广州市白云区人民检察院部门重点项目绩效评价报告'],
    );
  });

  it('is frozen', () =>
    assert.ok(Object.isFrozen(report) && Object.isFrozen(report.figures[0]?.value) && Object.isFrozen(report.narrative.blocks)));
});

/** Place, whether it is a heading of its own or runs into its paragraph, level, characters. */
const outline = [
  ...[
    '一 own 2 8',
    '一（一） own 3 9',
    '一（二） own 3 11',
    '一（三） own 3 9',
    '二 own 2 17',
    '三 own 2 10',
    '三（一） own 3 9',
    '三（二） own 3 14',
  ],
  ...[
    '四 own 2 12',
    '四（一） own 3 13',
    '四（二） own 3 13',
    '四（二）一 run-in 4 20',
    '四（二）二 run-in 4 22',
    '四（二）三 run-in 4 38',
    '四（二）四 run-in 4 24',
  ],
  ...[
    '五 own 2 15',
    '五（一） own 3 40',
    '五（二） own 3 11',
    '六 own 2 17',
    '六（一） own 3 10',
    '六（二） run-in 3 12',
    '六（三） run-in 3 12',
    '六（四） own 3 9',
    '七 own 2 10',
  ],
];

describe('the text of the first report', () => {
  const { blocks } = report.narrative;

  it('is the official document, character for character', () => {
    assert.equal(withoutSpace(blocks.map(({ text }) => text).join('')), withoutSpace(source.toString('utf8')));
    assert.equal(report.narrative.characters, 2577);
    assert.deepEqual(report.source, {
      file: 'source.txt',
      received: 'source.txt',
      encoding: 'utf-8',
      bytes: 7757,
      sha256: createHash('sha256').update(source).digest('hex'),
    });
  });

  it('has a mark, a title, 18 headings of their own and 22 paragraphs', () => {
    const counts = Map.groupBy(blocks, ({ kind }) => kind);
    assert.deepEqual(
      [...counts].map(([kind, each]) => [kind, each.length]),
      [
        ['annex', 1],
        ['title', 1],
        ['heading', 18],
        ['paragraph', 22],
      ],
    );
  });

  it('has its true outline: the inner 一 to 四 are one level below （二）, and 五 follows 四', () => {
    const heads = blocks.filter(({ level }) => level !== null);
    assert.deepEqual(
      heads.map(({ place, runIn, level, text }) => `${place} ${runIn === null ? 'own' : 'run-in'} ${level} ${runIn ?? [...text].length}`),
      outline,
    );
  });
});
