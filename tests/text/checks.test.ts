import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { acknowledgementMessages } from '../../src/text/checks.ts';

describe('acknowledgementMessages.unquoted(rule, words)', () => {
  it('gives a line that YAML reads back as the words, whatever they hold', () => {
    for (const words of ['写着 "6 人" 和 6: 7 # 8', "it's \\n", '表格\n两行', '  前后有空格 ', '- 6']) {
      const [, line = '', ...more] = acknowledgementMessages.unquoted('some-rule', [words]).fix.split('\n');
      assert.deepEqual([parse(line), more], [{ about: words }, []]);
    }
  });
});
