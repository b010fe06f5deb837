import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labels } from './labels.ts';
import { allSayings, plain, sayingsIn } from './marked-words.ts';
import { notesOnClaims } from './notes-on-claims.ts';
import { notesOnSlips } from './notes-on-slips.ts';
import { notesOnSummaries } from './notes-on-summaries.ts';
import { saidBesideTheText } from './said-beside-the-text.ts';
import { saidInCharts } from './said-in-charts.ts';
import { saidInFiles } from './said-in-files.ts';
import { saidOnPages } from './said-on-pages.ts';
import type { Case } from './saying.ts';

// After the words are marked: these modules keep some of them.
const [{ utterancesOf }, { textOf }] = await Promise.all([import('./utterances.ts'), import('./texts.ts')]);

const cases = {
  ...saidOnPages,
  ...saidInCharts,
  ...saidInFiles,
  ...saidBesideTheText,
  ...notesOnClaims,
  ...notesOnSlips,
  ...notesOnSummaries,
};
const isLabel = (saying: string): boolean => labels.some(([, keys]) => keys.some((key) => saying === key || saying.startsWith(`${key}.`)));

/** Whatever is said of a text, by the sayings that it is made of. */
type Said = ReadonlyMap<string, readonly string[]>;

const texts = new Map<string, Promise<Said>>();
const utterances = (name: string): Promise<Said> => {
  const found = texts.get(name) ?? textOf(name).then(({ report, archive }) => bySaying(utterancesOf(report, archive)));
  texts.set(name, found);
  return found;
};

function bySaying(all: readonly string[]): Said {
  const said = new Map<string, string[]>();
  for (const text of all) {
    for (const saying of new Set(sayingsIn(text))) {
      const texts = said.get(saying) ?? [];
      texts.push(text);
      said.set(saying, texts);
    }
  }
  return said;
}

/** In what words a text is told of; none where it is not said of it. */
const saidOf = async (name: string, saying: string): Promise<readonly string[]> =>
  ((await utterances(name)).get(saying) ?? []).map((text) => plain(text).replaceAll('\u00a0', ' '));

describe('what the site can say of a report', () => {
  it('has each a text of which it is true and one of which it is not, or is no sentence about a text', () => {
    const untried = allSayings.filter((saying) => !(saying in cases) && !isLabel(saying));
    assert.deepEqual(untried, []);
  });

  it('is either tried or no sentence about a text, never both', () => {
    assert.deepEqual(Object.keys(cases).filter(isLabel), []);
  });

  it('is said by somebody: no case and no label outlives its words', () => {
    assert.deepEqual(
      Object.keys(cases).filter((saying) => !allSayings.includes(saying)),
      [],
    );
    const gone = labels
      .flatMap(([, keys]) => keys)
      .filter((key) => !allSayings.some((saying) => saying === key || saying.startsWith(`${key}.`)));
    assert.deepEqual(gone, []);
  });

  for (const [saying, [trueOf, words, untrueOf]] of Object.entries<Case>(cases)) {
    it(`“${words}” is said of ${trueOf}, and not of ${untrueOf}`, async () => {
      const said = await saidOf(trueOf, saying);
      assert.ok(
        said.some((text) => text.includes(words)),
        `${saying}: ${said[0] ?? 'nothing'}`,
      );
      assert.deepEqual(await saidOf(untrueOf, saying), []);
    });
  }
});
