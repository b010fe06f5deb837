import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withoutSpace } from '../../src/domain/narrative.ts';
import { shortFigure } from '../../src/language/short-figure.ts';
import { clauseOfNumber, nearestWords } from '../../src/narrative/nearest-words.ts';
import { occurrences } from '../../src/narrative/occurrences.ts';
import { readNarrative } from '../../src/narrative/read.ts';

const blocksOf = (text: string) => readNarrative(`# 报告\n\n${text}`).narrative?.blocks ?? [];

describe('nearestWords(quotation, blocks)', () => {
  const cases: readonly (readonly [of: string, quotation: string, text: string, near: string | undefined])[] = [
    ['a bound in other words', '家长满意度≥90%', '满意度指标中，家长满意度不低于 90%。', '家长满意度不低于 90%'],
    ['a bound left out', '家长满意度90%', '满意度指标中，家长满意度不低于 90%。', '家长满意度不低于 90%'],
    ['a sign alone', '≥90%', '满意度指标中，家长满意度不低于 90%。', '家长满意度不低于 90%'],
    ['a wrong character', '综合的分92.5分', '本项目综合得分 92.5 分。', '综合得分 92.5 分'],
    ['digits that changed places', '综合得分95.2分', '本项目综合得分 92.5 分。', '综合得分 92.5 分'],
    ['wide digits', '综合得分９２．５分', '本项目综合得分 92.5 分。', '综合得分 92.5 分'],
    ['quotation marks around', '‘年中追加12万元’', '因此年中追加12万元，用于岸线。', '因此年中追加12万元'],
    ['commas in a number left out', '小学生2900人', '其中小学生 2,900 人。', '其中小学生 2,900 人'],
    ['words in another order', '改造3座花园', '改造花园 3 座。', '改造花园 3 座'],
    [
      'words without a number',
      '用于支付校门口的值守补贴和装备费',
      '资金用于支付学校门口的值守补贴和装备费用。',
      '资金用于支付学校门口的值守补贴和装备费用',
    ],
    ['the last character changed', '护学岗值班', '护学岗值守项目用于补贴。', '护学岗值守'],
    ['a number of several places', '共90%', '甲满意度 90%，乙满意度 90%。', undefined],
    ['words of another text', '提升基层治理能力', '家长满意度不低于 90%。', undefined],
  ];
  for (const [of, quotation, text, near] of cases)
    it(`finds what was meant: ${of}`, () => assert.equal(nearestWords(quotation, blocksOf(text)), near));

  it('gives only words of the text, and for a figure those that are read as it, whatever character was changed', () => {
    const text = readFileSync(new URL('../../content/baiyun-procuratorate/2023/judicial-assistance/report.mdx', import.meta.url), 'utf8');
    const blocks = readNarrative(text).narrative?.blocks ?? [];
    const clauses = blocks
      .flatMap((block) => block.text.split(/[，。；、：\n]/u))
      .filter((each) => [...each].length > 7 && shortFigure(each));
    fc.assert(
      fc.property(fc.constantFrom(...clauses), fc.nat(), fc.constantFrom('', '的', '某'), (clause, at, other) => {
        const place = at % clause.length;
        if (/[\d.%,]/u.test(clause[place] ?? '')) return;
        const wrong = `${clause.slice(0, place)}${other}${clause.slice(place + 1)}`;
        if (occurrences(wrong, blocks).length > 0) return;
        const near = nearestWords(wrong, blocks);
        assert.ok(near !== undefined, wrong);
        assert.ok(occurrences(near, blocks).length > 0, near);
        assert.ok(withoutSpace(near).length > 2);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('clauseOfNumber(found, name, blocks)', () => {
  const text = '支付完成率不低于 95%，满意度不低于 90%。全年值守 9,240 人次，培训 90 人。';
  for (const [found, name, clause] of [
    ['95', '支付完成率', '支付完成率不低于 95%'],
    ['0.95', '支付完成率', '支付完成率不低于 95%'],
    ['95%', '', '支付完成率不低于 95%'],
    ['9240', '值守', '全年值守 9,240 人次'],
    ['90', '满意度', '满意度不低于 90%'],
    ['90', '', undefined],
    ['12', '', undefined],
  ] as const)
    it(`${found} of ${name || 'nothing'}`, () => assert.equal(clauseOfNumber(found, name, blocksOf(text)), clause));
});
