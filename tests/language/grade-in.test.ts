import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeIn, isOneGrade, standsAsGrade } from '../../src/language/grade-words.ts';
import { settlesBounds } from '../../src/language/rating-words.ts';

describe('gradeIn(words)', () => {
  for (const [words, grade] of [
    ['良好', '良好'],
    ['中等', '中等'],
    ['较好', '较好'],
    ['一般', '一般'],
    ['不合格', '不合格'],
    ['“合格”', '合格'],
    ['A级', 'A级'],
    ['得80.2分，良好', '良好'],
    ['得分80.2，良好', '良好'],
    ['评为不合格', '不合格'],
    ['等级为“中等”', '中等'],
    ['评价等级为B级', 'B级'],
    ['评价结果：A', 'A'],
    ['评为优', '优'],
    ['优', undefined],
    ['A', undefined],
    ['综合得分92.5分', undefined],
    ['执行GB', undefined],
  ] as const)
    it(`${words}: ${grade}`, () => assert.equal(gradeIn(words), grade));

  it('takes a letter and its 级 for one grade', () => {
    assert.ok(isOneGrade('A', 'A级'));
    assert.ok(!isOneGrade('A级', 'B级'));
    assert.ok(!isOneGrade('良', '良好'));
  });
});

describe('standsAsGrade(before, behind)', () => {
  for (const [before, behind] of [
    ['得85.5分，', '。'],
    ['评为', '等次。'],
    ['等级：', '（自评）'],
    ['', ''],
    ['结论为“', '”。'],
  ] as const)
    it(`${before}良好${behind}`, () => assert.ok(standsAsGrade(before, behind)));
  for (const [before, behind] of [
    ['总体情况', '。'],
    ['取得了', '的成效'],
    ['运行', '，'],
    ['评为', '级以上的单位'],
  ] as const)
    it(`not ${before}良好${behind}`, () => assert.ok(!standsAsGrade(before, behind)));
});

describe('settlesBounds', () => {
  for (const list of [
    '90分及以上为优秀，80分及以上90分以下为良好',
    '满90分为优，满80分为良',
    '90分（及以上）优，80～90分良',
    '90分或以上为优，80-90分为良',
    '[90,100]为优，[80, 90)为良',
    '【80—90)为良',
    '80～90（不含）为良',
    '达到90分的为优',
  ])
    it(`says whose the bound is: ${list}`, () => assert.match(list, settlesBounds));
  for (const list of [
    '90-100为优，80-90为良',
    '满分100分，90至100分为优，80至90分为良',
    '90分以上为优，80分以上90分以下为良',
    '优（90，100）、良（80，90）',
  ])
    it(`leaves it open: ${list}`, () => assert.doesNotMatch(list, settlesBounds));
});
