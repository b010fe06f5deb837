import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { rowChanges, tableChanges } from '../bench/meanings-of-tables.ts';
import { misses, shares, spoil, type Tried } from '../bench/mutation-run.ts';
import { type Mutation, mutations } from '../bench/mutations.ts';
import { documents } from '../documents/documents.ts';
import { ruleFolder } from './rule-folder.ts';

const firstReport = fileURLToPath(new URL('../../content', import.meta.url));
const fixtureSite = fileURLToPath(new URL('../fixtures/site', import.meta.url));
const held = mutations.filter(({ unheld }) => unheld === undefined);
const unheld = mutations.filter((each) => each.unheld !== undefined);
const heldOfTables = held.filter(({ name }) => name in tableChanges || name in rowChanges);
const seed = 20231123;

describe('sound content that is made to say something false', () => {
  const all: Tried[] = [];
  const missesOf = async (content: string, changes: number, chosen = held): Promise<string[]> => {
    const tried = await spoil(content, changes, seed, chosen);
    assert.equal(tried.length, changes);
    all.push(...tried);
    return misses(tried);
  };

  it('is refused or asked about in each of 200 changes to the first report', async () =>
    assert.deepEqual(await missesOf(firstReport, 200), []));

  it('is refused or asked about in each of 70 changes to the fixture site', async () =>
    assert.deepEqual(await missesOf(fixtureSite, 70), []));

  it('is refused or asked about in each of 70 changes to a report with tables, scores and numbers of two years', async (t) =>
    assert.deepEqual(await missesOf(ruleFolder(t, '_base', 'unchanged'), 70), []));

  it('is refused or asked about in each of 50 changes to a report that has three projects in it', async (t) =>
    assert.deepEqual(await missesOf(ruleFolder(t, 'figures-stand-by-their-part', 'digest'), 50), []));

  it('is refused or asked about in each of 60 changes to the mappings of tables in documents of every shape', async () =>
    assert.deepEqual(await missesOf(documents, 60, heldOfTables), []));

  it('is refused or asked about in each of 120 changes to documents of every shape', async () =>
    assert.deepEqual(await missesOf(documents, 120), []));

  it('was tried in every way', () => {
    const untried = held.filter((mutation) => !all.some((each) => each.mutation === mutation)).map(({ name }) => name);
    assert.deepEqual(untried, []);
  });

  it('passes, in the ways that are known to pass, so often', async (t) => {
    for (const line of shares(await spoil(fixtureSite, 2 * unheld.length, seed, unheld), unheld)) t.diagnostic(line);
  });
});

describe('a file that is only written anew', () => {
  it('is no change to the check', async () => {
    const rewritten: Mutation = {
      name: 'written anew',
      spoil: ({ 'project.yaml': text = '' }) => ({
        what: 'project.yaml',
        texts: { 'project.yaml': stringify(parse(text, { schema: 'failsafe' })) },
      }),
    };
    const tried = await spoil(fixtureSite, 8, seed, [rewritten]);
    assert.deepEqual(
      tried.filter(({ caught }) => caught),
      [],
    );
  });
});
