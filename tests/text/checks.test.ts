import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { acknowledgementMessages } from '../../src/text/editors/checks.ts';

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
