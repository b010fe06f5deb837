import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textIsSaidOnce } from '../../../src/checks/notes/text-is-said-once.ts';
import { sentences } from '../../../src/checks/notes/text-is-said-once.words.ts';
import { paragraphs } from '../../narrative/blocks.ts';
import { realReport } from '../../real-report.ts';
import { subjectOf } from '../text/said-of.ts';

const found = (texts: readonly string[]) => {
  const narrative = { ...realReport.narrative, blocks: paragraphs(...texts) };
  return textIsSaidOnce.find({ ...subjectOf([]), report: { ...realReport, narrative } });
};

/** By the words of the rule: the longest run of whole sentences that a text has in common with one before it. */
const longestRuns = (texts: readonly string[]): number[] =>
  texts.map((text, i) =>
    Math.max(
      0,
      ...texts
        .slice(0, i)
        .flatMap((earlier) => runs(text).filter((run) => runs(earlier).includes(run)))
        .map((run) => run.length),
    ),
  );

function runs(text: string): string[] {
  const all = sentences(text);
  return all.flatMap((_, from) => all.slice(from).map((_, more) => all.slice(from, from + more + 1).join('')));
}

describe('text-is-said-once', () => {
  const sentence = fc.constantFrom(...['甲', '乙', '丙', '丁'].map((each, i) => `${each.repeat(9 + 17 * i)}。`));
  const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));

  it('finds the longest run that a paragraph has in common with one before it', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const expected = longestRuns(texts).filter((length) => length >= 60);
        const told = found(texts).map(({ what }) => Number(/有 (\d+) 字/.exec(what)?.[1]));
        assert.deepEqual(told, expected);
      }),
    ));

  // The limit is for a program that compares each paragraph with each; it says nothing of speed.
  it('ends with as many paragraphs as a report may have', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `第${i}段说的是另外一件事情。`);
    assert.deepEqual(found(many), []);
  });
});
