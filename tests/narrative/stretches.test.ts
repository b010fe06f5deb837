import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainBlock } from '../../src/narrative/plain-block.ts';
import { readInStretches, readWhole } from '../../src/narrative/read.ts';

/** Whether the narrative can be read in stretches; as a whole it then reads the same. */
function isDivisible(source: string): boolean {
  const read = readInStretches(source);
  if (read) assert.deepEqual(read, readWhole(source), source);
  return read !== undefined;
}

const isPlain = (block: string): boolean => plainBlock(block, 1) !== undefined && isDivisible(block);

describe('readInStretches(source)', () => {
  const files = globSync(['content/**/*.mdx', 'tests/fixtures/**/*.mdx']);

  it('reads what the parser reads in every report without a fault', () => {
    const divided = files.filter((file) => isDivisible(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')));
    const sound = files.filter((file) => /^(?:content|tests\/fixtures\/site)\//.test(file));
    assert.ok(sound.length > 1);
    assert.deepEqual(
      sound.filter((file) => !divided.includes(file)),
      [],
    );
  });

  it('leaves little of a report to the parser', () => {
    const source = readFileSync('content/baiyun-procuratorate/2023/judicial-assistance/report.mdx', 'utf8');
    assert.ok(source.split(/\n{2,}/).every((block) => isPlain(block.trim())));
  });

  for (const block of [
    '本次评价的金额为800,000元，占90~100%；“甲”（乙）。',
    '　　第一行\n第二行',
    '## 一、甲-乙',
    '1、甲',
    '2023年《关于印发\\<细则>的通知》',
    '**一、甲。**乙',
    '**（一）甲乙**',
    '<图表 编号="funds" />',
    'https://a.cn 和 b@a.cn',
  ]) {
    it(`reads ${JSON.stringify(block)} itself`, () => assert.ok(isPlain(block)));
  }

  for (const block of [
    '1. 甲',
    '- 甲',
    '> 甲',
    '甲\n===',
    '甲  \n乙',
    '甲\\\n乙',
    '# 甲 #',
    '甲*乙*',
    '[甲](b)',
    '甲&amp;乙',
    '| 甲 |\n| - |',
    '<甲/>',
  ]) {
    it(`leaves ${JSON.stringify(block)} to the parser`, () => assert.ok(!isPlain(block)));
  }

  it('reads what the parser reads, whatever stands in it', () => {
    const words = [
      '甲',
      '乙丙',
      '。',
      '，',
      '“',
      '”',
      '（',
      '）',
      '《',
      '》',
      '1',
      '2023',
      'a',
      'https://a.b/c',
      'www.a.cn',
      'a@b.cn',
      '①',
      '😀',
      '：',
    ];
    const spaces = [' ', '  ', '\u3000', '\u00a0', '\u200b', '\u2028', '\n', '\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n  '];
    const marks = [
      '#',
      '# ',
      '### 一、',
      '**',
      '*',
      '_',
      '`',
      '``',
      '~',
      '~~',
      '- ',
      '+ ',
      '> ',
      '>',
      '\\',
      '\\<',
      '\\\\',
      '[',
      '](b)',
      '!',
      '&',
      '&lt;',
      '|',
    ];
    const forms = [
      '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |',
      '===',
      '---',
      '***',
      '1. ',
      '1) ',
      '1\\. ',
      '[甲](b)',
      '**一、甲。**',
      '**甲**',
      '*甲*',
      'import a',
    ];
    const tags = ['<', '<图表 编号="funds" />', '<站注>', '</站注>', '<站注>\n\n', '\n\n</站注>', '<站注>\n\n甲\n\n</站注>'];
    const bit = fc.oneof(...[words, spaces, marks, forms, tags].map((each) => fc.constantFrom(...each)));
    const block = fc.oneof(
      fc.array(bit, { minLength: 1, maxLength: 6 }).map((bits) => bits.join('')),
      fc.constantFrom('甲乙丙。', '# 甲', '**一、甲。**乙', '1、甲', '2023年甲\\<乙>', '- 甲', '<图表 编号="growth"/>'),
    );
    const source = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
    fc.assert(
      fc.property(source, (each) => void isDivisible(each)),
      { numRuns: 2000 },
    );
  });
});
