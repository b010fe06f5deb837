import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOneChain, inOneSentence } from '../../../src/checks/words-around/phrase-chain.ts';
import { tellsApart } from '../../../src/checks/words-around/shared-words.ts';
import type { Statement } from '../../../src/domain/figure.ts';
import { readNarrative } from '../../../src/narrative/read.ts';

/** A paragraph whose two numbers stand in angle brackets. */
function told(marked: string) {
  const { narrative } = readNarrative(`${marked.replace(/[<>]/g, '')}\n`);
  assert.ok(narrative);
  const [first = '', second = ''] = [...marked.matchAll(/<(.+?)>/g)].map(([, number = '']) => number);
  const text = narrative.blocks[0]?.text ?? '';
  const figure = (printed: string, from: number) => {
    const start = text.indexOf(printed, from);
    const end = start + printed.length;
    return { statements: [{ anchor: '', quotation: printed, printed, block: 0, start, end, place: '' } satisfies Statement] };
  };
  const a = figure(first, 0);
  const b = figure(second, a.statements[0]?.end ?? 0);
  return [a, b, { narrative }] as const;
}

describe('inOneChain(a, b, text)', () => {
  for (const marked of [
    '食堂人均用餐成本由<11.2>元上升到<14.5>元。',
    '投诉从<12>件减少至<8>件。',
    '全年改造<288>户，比上年的<265>户增加 23 户。',
    '全年改造<288>户，比上年的 265 户增加<23>户。',
    '全年改造 288 户，比上年的<265>户增加<23>户。',
    '就餐<18.64>万人次，较去年<19.9>万人次下降 6.3%。',
    '成本由 11.2 元升到<14.5>元，增长<29.5>%。',
    '受益<120>户，同比增加<20>户。',
    '绿化面积新增<1.2>万平方米，达到<16.8>万平方米。',
    '床位增加<60>张，累计达<412>张。',
    '投诉减少<4>件，降至<8>件。',
    '核查了<12>个镇（街道）中的<5>个。',
    '<46>所学校中有<7>所没有食堂。',
  ]) {
    it(`holds of ${marked}`, () => assert.ok(inOneChain(...told(marked))));
  }

  for (const marked of [
    '发放问卷<120>份，收回问卷<116>份。',
    '惠及老年人<352>人，其中特困老年人<97>人。',
    '特困老年人<97>人、低保老年人<255>人。',
    '抽查商户<260>户，达标<251>户。',
    '改造<288>户。比上年增加<23>户。',
    '走访家庭<45>户，每户补助<300>元。',
    '老年人和儿童分别为<45>人和<12>人。',
  ]) {
    it(`does not hold of ${marked}`, () => assert.ok(!inOneChain(...told(marked))));
  }
});

describe('inOneSentence(a, b, text)', () => {
  it('ends with the sentence', () => {
    assert.ok(inOneSentence(...told('发放<120>份，收回<116>份。')));
    assert.ok(!inOneSentence(...told('发放<120>份。收回<116>份。')));
  });
});

describe('tellsApart(name, text, others)', () => {
  it('needs a word that the others lack', () => {
    assert.ok(tellsApart('预算执行率得分', '得分', ['预算执行率分值分']));
    assert.ok(!tellsApart('预算执行率分值', '得分', ['预算执行率分值分']));
    assert.ok(!tellsApart('问卷', '收回问卷', ['发放问卷']));
    assert.ok(tellsApart('收回问卷', '收回问卷', ['发放问卷']));
  });
});
