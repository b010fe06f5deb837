import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { slugPattern } from '../../src/domain/brands.ts';
import { idOfName } from '../../src/domain/id-of-name.ts';
import { isPageId } from '../../src/domain/page-ids.ts';

describe('idOfName(...names)', () => {
  it('is a slug that no page uses, whatever the name, and takes an ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = idOfName(name);
        assert.match(id, /^x[0-9a-f]{6}$/);
        assert.match(`${id}-target`, slugPattern);
        assert.equal(isPageId(id), false);
      }),
    );
  });

  it('stays the same over the years: an id once published is an address', () => {
    assert.equal(idOfName('护学岗值守'), 'x5ab6e0');
  });

  it('does not mind how the name is set', () => {
    for (const other of ['补助(一期)', '补助（一期）', ' 补助 （一期） ', '补助\u200b（一期）', '补助一期'])
      assert.equal(idOfName(other), idOfName('补助（一期）'), other);
    assert.equal(idOfName('Ａ区满意度'), idOfName('a区满意度'));
  });

  it('minds every word, and where one name ends and the next begins', () => {
    const names = ['满意度', '满意率', '满意度1', '满意度 2', '群众满意度'];
    assert.equal(new Set(names.map((name) => idOfName(name))).size, names.length);
    assert.notEqual(idOfName('甲乙', '丙'), idOfName('甲', '乙丙'));
  });
});
