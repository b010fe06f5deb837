import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { acknowledgementMessages, receiptWords } from '../../src/text/editors/checks.ts';

const { misquoted, unquoted } = acknowledgementMessages;
const awkward = ['写着 "6 人" 和 6: 7 # 8', "it's \\n", '表格\n两行', '  前后有空格 ', '- 6'];
const forms = {
  unquoted: (open: readonly string[]) => unquoted('some-rule', open, []),
  misquoted: (open: readonly string[]) => misquoted('some-rule', '6', open),
};

describe('the fix of an acknowledgement', () => {
  for (const [name, message] of Object.entries(forms)) {
    it(`gives each open warning a line that YAML reads back as its words, whatever they hold: ${name}`, () => {
      for (const open of [...awkward.map((words) => [words]), awkward]) {
        const [, ...lines] = message(open).fix.split('\n');
        assert.deepEqual(
          lines.map((line) => parse(line)),
          open.map((about) => ({ about })),
        );
      }
    });
  }
});

describe('what the receipt counts', () => {
  const counted = (recomputed: number): string => receiptWords.counted('541', { total: 15, bound: 2, rated: 0 }, recomputed);

  it('says of a report without computed numbers that it has none', () => {
    assert.match(counted(3), /；推算的 3 个已重算。$/);
    assert.match(counted(0), /；没有推算的数字。$/);
  });
});
