import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOfNames } from '../../src/narrative/part-names.ts';
import { paragraph } from '../domain/report-of.ts';

const called = (names: readonly string[], ...texts: readonly string[]) => {
  const blocks = texts.map((text, i) => paragraph(text, i));
  return placesOfNames(
    names.map((name) => ({ name })),
    blocks,
  ).map(({ of, place, isLeftOut }) => {
    const words = blocks[place.block]?.text.slice(place.start, place.end);
    return `${isLeftOut ? '除 ' : ''}${words} = ${of.name}`;
  });
};

describe('placesOfNames(things, blocks)', () => {
  const [sewage, screens] = ['村级污水处理设施运行维护', '应急广播终端更换'];

  it('finds whole names, and the longest of those that hold one another', () =>
    assert.deepEqual(called(['资金', '省级资金'], '省级资金5万元，其他资金3万元。'), ['省级资金 = 省级资金', '资金 = 资金']));

  it('finds a name by its end', () =>
    assert.deepEqual(called([sewage, screens], '污水处理设施运行维护项目支出5万元，终端更换项目支出3万元。'), [
      `污水处理设施运行维护 = ${sewage}`,
      `终端更换项目 = ${screens}`,
    ]));

  it('takes no end that another name has as well', () =>
    assert.deepEqual(called(['甲镇污水处理设施维护', '乙镇污水处理设施维护'], '污水处理设施维护项目支出5万元。'), []));

  it('takes no few characters that are no name of a project', () =>
    assert.deepEqual(called([sewage, screens], '各村加强运行维护，终端更换及时。'), []));

  it('knows what is left out', () =>
    assert.deepEqual(called([screens], '除终端更换项目外，其余项目支出5万元。', '不含应急广播终端更换，支出5万元。'), [
      `除 终端更换项目 = ${screens}`,
      `除 应急广播终端更换 = ${screens}`,
    ]));
});
