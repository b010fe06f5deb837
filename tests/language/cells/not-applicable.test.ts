import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDash, saysInapplicable, saysNone } from '../../../src/language/cells/not-applicable.ts';

const dashes = ['—', '——', '-', '－', '–', '/', '／', '--', ' — ', '― ―'];
const words = ['不适用', '不涉及', '不涉及此项', '本项目不涉及', '未涉及', '该项不适用', '均不涉及', '无此项', 'N/A', '不适用。'];
const none = ['无', '没有', '暂无', '无。'];

describe('a cell in which nothing can stand', () => {
  it('prints a dash', () =>
    assert.deepEqual(
      dashes.filter((each) => !isDash(each) || !saysInapplicable(each)),
      [],
    ));

  it('or says so in words, which are no dash', () => {
    assert.deepEqual(
      words.filter((each) => !saysInapplicable(each) || !saysNone(each)),
      [],
    );
    assert.deepEqual(words.filter(isDash), []);
  });

  it('is 无 where money, points or persons would stand, and may be a result elsewhere', () => {
    assert.deepEqual(
      none.filter((each) => !saysNone(each)),
      [],
    );
    assert.deepEqual(none.filter(saysInapplicable), []);
  });

  it('is not blank, nor zero, nor words that say more', () => {
    const others = [
      '',
      '  ',
      '0',
      '0.00',
      '-5%',
      '无故障',
      '没有投诉',
      '不涉及征地',
      '无法统计',
      '不适用于农村户',
      '3-5天',
      '涉及',
      '暂无数据',
    ];
    assert.deepEqual(
      others.filter((each) => saysInapplicable(each) || saysNone(each)),
      [],
    );
  });
});
