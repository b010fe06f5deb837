import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedAbout } from '../claims/asked-about.ts';

type Case = readonly [text: string, whole: string, label: string, value: string, unit: string, quote: string];

describe('the name of some out of a number', () => {
  const asked = (t: Parameters<typeof askedAbout>[0], [text, whole, label, value, unit, quote]: Case) => {
    const [, count, of] = /^(\d+)(.)/u.exec(whole) ?? [];
    const more = `quotes:\n      - '${quote}'\n  - id: whole\n    label: ${whole.slice(`${count}${of}`.length)}\n    value: ${count}\n    unit: ${of}`;
    return askedAbout(t, 'labels-fit-their-numbers', `${text}。`, { label, value, unit, quote, more });
  };
  for (const each of [
    ['评价组实地核查了15个镇（街道）中的7个', '15个镇（街道）', '实地核查的镇（街道）', '7', '个', '15个镇（街道）中的7个'],
    ['检查组走访了46所学校中的13所', '46所学校', '走访的学校', '13', '所', '46所学校中的13所'],
    ['从316份档案中抽取了31份', '316份档案', '抽取的档案', '31', '份', '316份档案中抽取了31份'],
    ['沿河46个村中有15个装了护栏', '46个村', '装了护栏的村', '15', '个', '46个村中有15个'],
  ] as const)
    it(`may be what is said of them: ${each[0]}`, async (t) => assert.deepEqual(await asked(t, each), []));
  it('is not of another sentence', async (t) =>
    assert.equal(
      (await asked(t, ['检查组走访了46所学校中的13所', '46所学校', '装了护栏的泵站', '13', '所', '46所学校中的13所'])).length,
      1,
    ));
});
