import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAbout } from './asked-about.ts';

const rule = 'approximations-say-so';
type Case = readonly [quote: string, value: string, unit: string, label?: string, more?: string];

const inexact: readonly Case[] = [
  ['清运垃圾近150次', '150', '次'],
  ['清运垃圾将近150次', '150', '次'],
  ['清运垃圾约有150次', '150', '次'],
  ['清运垃圾150次左右', '150', '次'],
  ['清运垃圾150次上下', '150', '次'],
  ['清运垃圾150多次', '150', '次'],
  ['清运垃圾百余次', '100', '次'],
  ['清运费3.5万余元', '35000', '元'],
  ['清运费不足5万元', '50000', '元'],
  ['清运费超过5万元', '50000', '元'],
  ['返工率不到1%', '1', '%'],
];

const sound: readonly Case[] = [
  ['清运垃圾150次', '150', '次'],
  ['最近清运垃圾150次', '150', '次'],
  ['签约清运公司15家', '15', '家'],
  ['多次清运垃圾150吨', '150', '吨'],
  ['节约清运费3.5万元', '3.5', '万元'],
  ['清运垃圾约150次', '150', '次', '清运垃圾', 'note: 报告写的是“约150次”'],
  ['清运费超过5万元', '50000', '元', '清运费超过'],
  ['清运垃圾150多次', '150', '次', '清运垃圾', 'note: 不是准确数'],
];

describe('a number given only as about so much, or as a bound', () => {
  for (const [quote, value, unit, label = quote.replace(/[\d百].*/u, ''), more = ''] of inexact)
    it(`is asked about: ${quote}`, async (t) => {
      const [what = '', ...others] = await askedAbout(t, rule, `${quote}。`, {
        label: label.replace(/[约有将近不到足超过]+$/u, ''),
        value,
        unit,
        quote,
        more,
      });
      assert.ok(what.includes(quote.replace(/^清运(?:垃圾|费)|^返工率/u, '')), what);
      assert.deepEqual(others, []);
    });
  for (const [quote, value, unit, label = quote.replace(/\d.*/u, ''), more = ''] of sound)
    it(`is not asked about: ${quote} ${more}`, async (t) =>
      assert.deepEqual(await askedAbout(t, rule, `${quote}。`, { label, value, unit, quote, more }), []));
});
