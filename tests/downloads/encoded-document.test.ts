import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { documentBytes } from '../../src/loading/document-bytes.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { publishedReport } from '../cli/published-report.ts';
import { contentFolder } from '../loading/content-folder.ts';
import { gb18030, utf16be } from '../loading/gb18030.ts';

/** The small report with its official document in another encoding. */
async function published(t: Parameters<typeof contentFolder>[0], encode: (text: string) => Uint8Array) {
  const content = contentFolder(t);
  const [before] = reportsOf((await readArchive(content)).archive ?? assert.fail());
  const file = join(content, before?.path ?? '', 'source.txt');
  const text = readFileSync(file, 'utf8');
  const bytes = encode(text);
  writeFileSync(file, bytes);
  const { archive, problems } = await readArchive(content);
  const [report] = reportsOf(archive ?? assert.fail(JSON.stringify(problems)));
  return { content, text, bytes, archive: archive ?? assert.fail(), report: report ?? assert.fail() };
}

for (const [encoding, encode] of [
  ['gb18030', gb18030],
  ['utf-16be', utf16be],
  ['utf-16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
] as const) {
  describe(`an official document in ${encoding}`, () => {
    it('is published to be read, and byte for byte under a name that says its encoding', async (t) => {
      const { content, text, bytes, archive, report } = await published(t, encode);
      const publication = { archive, site: { base: '/' }, documentOf: (each: typeof report) => documentBytes(content, each) };
      const named = (name: string) => filesOf(report).find((each) => each.name === name) ?? assert.fail(`no ${name}`);
      const [readable, original] = [named('source.txt'), named(`source.${encoding}.txt`)];
      assert.equal(await readable.render(publication), text);
      assert.equal(readable.mediaType, 'text/plain; charset=utf-8');
      assert.deepEqual(Buffer.from((await original.render(publication)) as Uint8Array), Buffer.from(bytes));
      assert.equal(original.mediaType, `text/plain; charset=${encoding}`);
      assert.equal(original.digest?.sha256, createHash('sha256').update(bytes).digest('hex'));
    });

    it('holds when the published files are verified', async (t) => {
      const { content, archive, report } = await published(t, encode);
      const files = await publishedReport(content, archive, report.path);
      assert.deepEqual(verifyReport({ path: report.path, read: (name) => files.get(name) }).failures, []);
    });
  });
}

describe('an official document in UTF-8', () => {
  it('is published once', async (t) => {
    const { report } = await published(t, (text) => Buffer.from(`\uFEFF${text}`));
    assert.deepEqual(
      filesOf(report)
        .map(({ name }) => name)
        .filter((name) => name.startsWith('source')),
      ['source.txt'],
    );
  });
});
