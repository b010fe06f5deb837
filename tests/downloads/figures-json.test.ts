import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { type FiguresJson, figuresJson } from '../../src/downloads/figures-json-schema.ts';
import { asIs, publicationOf, report, snapshot } from './publication.ts';

const real = await publicationOf('content');

const render = async (each = report, publication = real): Promise<string> => {
  const file = filesOf(each).find(({ id }) => id === 'figuresJson');
  return String(await file?.render(publication));
};

describe('figures.json', () => {
  it('is the public contract for the first report', async (t) => {
    t.assert.fileSnapshot(await render(), snapshot('figures.json'), asIs);
  });

  it('is indented by two spaces and ends with a newline', async () => {
    const text = await render();
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  for (const folder of ['content', 'tests/fixtures/site']) {
    it(`fits its schema, and names only figures that it holds: ${folder}`, async () => {
      const publication = await publicationOf(folder);
      for (const each of reportsOf(publication.archive)) {
        const data = figuresJson.parse(JSON.parse(await render(each, publication)));
        const ids = new Set(data.figures.map(({ id }) => id));
        assert.equal(ids.size, each.figures.length);
        for (const id of referencesIn(data)) assert.ok(ids.has(id), `${each.path}: ${id}`);
      }
    });
  }

  it('keeps amounts as exact decimal text', async () => {
    const data = figuresJson.parse(JSON.parse(await render()));
    assert.equal(data.figures.find(({ id }) => id === 'final')?.value, '799998.85');
    assert.equal(data.figures.find(({ id }) => id === 'beneficiaries-total')?.value, null);
  });
});

function referencesIn({ funds, indicators, beneficiaries, rating, figures }: FiguresJson): string[] {
  const { stated, sources, conflicting, noExecutionRate: _, ...totals } = funds;
  const groups = beneficiaries?.groups ?? [];
  return [
    ...stated,
    ...conflicting,
    ...Object.values(totals),
    ...sources.flatMap((source) => source.figures),
    ...indicators.flatMap(({ target, actual }) => [target, actual]),
    beneficiaries?.total ?? null,
    ...groups.flatMap(({ figure, growth, previous, parts, listed, remainder }) => [figure, growth, previous, ...parts, listed, remainder]),
    rating?.score ?? null,
    ...figures.flatMap(({ formula }) => formula?.of ?? []),
  ].filter((id) => id !== null);
}
