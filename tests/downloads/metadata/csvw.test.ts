import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvwMetadata } from '../../../src/downloads/metadata/csvw.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { csvwContexts } from './csvw-context.ts';
import { brokenShapes, triplesOf } from './rdf.ts';

const files = tables.map(({ id, title, description, columns, key }) => ({ name: `${id}.csv`, title, description, columns, key }));
const notes = { title: '数据', rights: '使用时请注明来源。', source: 'source.txt' };
const csvw = 'http://www.w3.org/ns/csvw#';

describe('csvwMetadata(files, notes)', () => {
  const metadata = csvwMetadata(files, notes);

  it('is a table group of CSV on the Web, every term of it known there', async () => {
    const triples = await triplesOf(metadata, csvwContexts);
    assert.deepEqual(await brokenShapes(triples, './csvw-shapes.ttl'), []);
    assert.equal(triples.countQuads(null, `${csvw}table`, null, null), files.length);
    assert.equal(
      triples.countQuads(null, `${csvw}name`, null, null),
      files.reduce((sum, { columns }) => sum + columns.length, 0),
    );
  });

  it('names the official document by an address relative to the folder', async () => {
    const triples = await triplesOf(metadata, csvwContexts);
    const [source] = triples.getObjects(null, 'http://purl.org/dc/terms/source', null);
    assert.equal(source?.value, 'https://example.gov.cn/folder/source.txt');
    assert.ok(!('dc:source' in csvwMetadata(files, { ...notes, source: null })));
  });

  it('is refused by the shapes when a column has no name', async () => {
    const [file] = csvwMetadata(files.slice(0, 1), notes).tables;
    const columns = file?.tableSchema.columns.map(({ name: _, ...column }) => column);
    const spoilt = { ...metadata, tables: [{ ...file, tableSchema: { columns } }] };
    assert.notDeepEqual(await brokenShapes(await triplesOf(spoilt, csvwContexts), './csvw-shapes.ttl'), []);
  });

  it('lets a listed column hold its values and no other', () => {
    const column = {
      id: 'sign',
      title: '符号',
      titleEn: 'Sign',
      description: '符号。',
      type: 'string',
      values: ['=', '≥', 'a.b'],
    } as const;
    const [table] = csvwMetadata([{ name: 'a.csv', title: '', description: '', columns: [column], key: [] }], notes).tables;
    const [{ datatype } = { datatype: '' }] = table?.tableSchema.columns ?? [];
    assert.ok(typeof datatype === 'object');
    const format = new RegExp(datatype.format, 'u');
    assert.deepEqual(
      ['=', '≥', 'a.b', 'axb', '==', ''].filter((text) => format.test(text)),
      ['=', '≥', 'a.b'],
    );
  });
});
