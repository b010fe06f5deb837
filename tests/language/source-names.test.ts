import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rightBehind } from '../../src/checks/text/words-beside-bases.words.ts';
import { noSource, sourceBefore } from '../../src/language/source-names.ts';

const sourceIn = (words: string): string | undefined => (noSource.test(words) ? undefined : sourceBefore.exec(words)?.groups?.['source']);

describe('a source right before an amount', () => {
  for (const [words, source] of [
    ['群众自筹', '群众自筹'],
    ['收到上级补助资金', '上级补助资金'],
    ['社会捐赠资金到位', '社会捐赠资金'],
    ['年初预算安排中央财政专项资金', '中央财政专项资金'],
    ['福彩公益金支出', '福彩公益金'],
    ['全年使用专项债券资金共计', '专项债券资金'],
    ['省级财政补助资金下达', '省级财政补助资金'],
    ['村集体自筹支出', '村集体自筹'],
    ['企业捐款', '企业捐款'],
  ] as const)
    it(`is heard: ${words}`, () => assert.equal(sourceIn(words), source));
  for (const words of [
    '在上级补助资金支持下，全年支出决算数为',
    '不含群众自筹，支出',
    '财政资金全年到位',
    '扣除捐赠资金后支出',
    '全年支出决算数为',
    '用于捐赠物资运输',
    '区级预算单位支出',
    '偿还银行贷款',
  ])
    it(`is not: ${words}`, () => assert.equal(sourceIn(words), undefined));
});

describe('what stands right behind a title', () => {
  for (const [text, behind] of [
    ['》（虚示〔2022〕5号）、示例市财政局印发的《', '》（虚示〔2022〕5号）'],
    ['》、示例市财政局印发的《资金办法》', '》'],
    ['》和《资金办法》（虚示〔2022〕5号、6号）设立', '》和《资金办法》（虚示〔2022〕5号、6号）'],
    ['》虚示〔2022〕5号设立，', '》虚示〔2022〕5号设立'],
    ['》（示例局（本级）2022年印发）', '》（示例局（本级）2022年印发）'],
  ] as const)
    it(`is ${behind}`, () => assert.equal(rightBehind.exec(text)?.[0], behind));
});
