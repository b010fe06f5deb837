import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../src/loading/yaml-file.ts';

const read = (text: string) => readYaml('content/a.yaml', text);

describe('readYaml(file, text)', () => {
  it('keeps scalars as written', () => {
    const { value: record } = read("a: 1.10\nb: 2023\nc: yes\nd: 0x10\ne: null\nf: ~\ng: 2024-08-20\nh: '1'\ni: ");
    assert.deepEqual(record.data, {
      a: '1.10',
      b: '2023',
      c: 'yes',
      d: '0x10',
      e: 'null',
      f: '~',
      g: '2024-08-20',
      h: '1',
      i: '',
    });
  });

  it('takes the punctuation of Chinese for text', () => {
    const { value: record, problems } = read('a: 《关于印发<细则>的通知》，“甲”：乙；（丙）\nb: ≥\nc: 甲:乙\nd: [甲, 乙丙]');
    assert.deepEqual(problems, []);
    assert.deepEqual(record.data, {
      a: '《关于印发<细则>的通知》，“甲”：乙；（丙）',
      b: '≥',
      c: '甲:乙',
      d: ['甲', '乙丙'],
    });
  });

  it('leaves remarks on lines of their own alone', () => assert.deepEqual(read('# 说明\na: 甲\n  # 说明\nb: 乙\n# 结束').problems, []));

  it('warns of a remark behind a value, and still reads the file', () => {
    const { value: record, problems } = read('a: 甲 # 乙');
    assert.deepEqual(
      [record.data, problems.map(({ severity, line, column }) => [severity, line, column])],
      [{ a: '甲' }, [['warning', 1, 6]]],
    );
  });

  it('never throws, whatever the text', () => {
    for (const text of [
      '',
      '\n',
      'a',
      '- - -',
      '*a',
      '&a',
      '!a b',
      '%',
      '{',
      '}',
      '[',
      '"',
      "'",
      '|',
      '>',
      '?',
      ':',
      '- : -',
      '\u0000',
      'a: *b',
      '<<: *c',
      'a: b: c',
      '\t',
      '---\n---',
      '%YAML 9',
    ]) {
      assert.doesNotThrow(() => read(text), text);
    }
  });

  it('reports the likeliest cause of a line, once', () => {
    const lines = (text: string) => read(text).problems.map(({ line }) => line);
    assert.deepEqual(lines('a: 1\n\tb: 2\nc: 3'), [2]);
    assert.deepEqual(lines('a: 1\na: 2\na: 3'), [2, 3]);
    assert.deepEqual(lines('a: %\nb: @\nc: 3'), [1, 2]);
  });
});

describe('positionOf(path, part)', () => {
  const { value: record } = read('a: 甲\nb:\n  - c: 乙\n    d:\n      - 丙\n      - 丁\n');
  const at = (path: readonly PropertyKey[], part?: 'key' | 'value') => {
    const { line, column } = record.positionOf(path, part) ?? {};
    return `${line}:${column}`;
  };

  it('finds values and keys', () => {
    assert.deepEqual(
      [at(['a']), at(['a'], 'key'), at(['b', 0, 'c']), at(['b', 0, 'd'], 'key'), at(['b', 0, 'd', 1])],
      ['1:4', '1:1', '3:8', '4:5', '6:9'],
    );
  });

  it('gives the nearest parent of what is missing', () =>
    assert.deepEqual([at(['b', 0, 'x']), at(['b', 7]), at(['x', 'y'])], ['3:5', '2:1', '1:1']));
});
