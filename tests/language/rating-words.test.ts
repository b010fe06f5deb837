import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalToText } from '../../src/language/decimal.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { gradeClauses } from '../../src/language/rating-words.ts';

const grades = ['优', '良', '中', '差'];
/** Each clause as its grade with its bounds. */
const read = (list: string): string[] =>
  gradeClauses(list).map((clause) => {
    const bounds = readNumbers(clause).flatMap(({ values }) => values.map((value) => decimalToText(value)));
    return `${grades.find((grade) => clause.includes(grade)) ?? '?'} ${bounds.join(' ')}`;
  });

describe('gradeClauses(list), as lists of grades are worded', () => {
  for (const [list, ...expected] of [
    ['优（90-100分）、良（80-89分）、中（60-79分）、差（60分以下）', '优 90 100', '良 80 89', '中 60 79', '差 60'],
    ['90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差', '优 90 100', '良 80 90', '中 60 80', '差 60'],
    ['90分（含）以上为优，80分（含）-90分为良，60分以下为差', '优 90', '良 80 90', '差 60'],
    ['≥90分为优，80≤得分＜90为良', '优 90', '良 80 90'],
    ['≥90分为优；≥80分且＜90分为良', '优 90', '良 80 90'],
    ['综合评价等级分为优（S≥90）、良（80≤S＜90）、中（60≤S＜80）、差（S＜60）', '优 90', '良 80 90', '中 60 80', '差 60'],
    ['（优［90，100］、良［80，90）、差［0，60））', '优 90 100', '良 80 90', '差 0 60'],
  ] as const)
    it(`reads ${list}`, () => assert.deepEqual(read(list), expected));
});
