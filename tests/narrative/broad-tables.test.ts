import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { broadTables } from '../../src/narrative/broad-tables.ts';
import { parseNarrativeSource } from '../../src/narrative/syntax.ts';

const table = (columns: number): string => ['列', '---', '9'].map((cell) => `| ${`${cell} | `.repeat(columns)}`).join('\n');

/** Of each block of the text, whether it is a broad table. */
function broad(...blocks: readonly string[]): readonly boolean[] {
  const { children } = parseNarrativeSource(blocks.join('\n\n'));
  const found = broadTables(children);
  return children.map((node) => found.has(node));
}

describe('broadTables(nodes)', () => {
  it('takes a table of seven columns or more', () => {
    assert.deepEqual(
      [2, 6, 7, 10].map((columns) => broad(table(columns))[0]),
      [false, false, true, true],
    );
  });

  it('takes the tables that touch it, or that only tags of the site part from it: one form', () => {
    assert.deepEqual(broad(table(4), table(9), '<站注>原文如此。</站注>', table(2)), [true, true, false, true]);
  });

  it('leaves out those that text parts from it', () => {
    assert.deepEqual(broad(table(4), '注：单位为万元。', table(9), '## 二、结果', table(2)), [false, false, true, false, false]);
  });
});
