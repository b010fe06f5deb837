import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { type Attachment, renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { bytesOf, root } from '../downloads/publication.ts';
import { officialText, readPdf } from './read-pdf.ts';
import { fixtureOf, fixtures, real } from './sources.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const metadataOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/)?.[0] ?? '';

describe('renderReportPdf(source, form)', () => {
  it('promises to be readable by everyone', async () => {
    const metadata = metadataOf(await renderReportPdf(real));
    assert.match(metadata, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.doesNotMatch(metadata, /pdfaid:part/);
  });

  it('promises to be kept, with its data inside, where that is asked for', async () => {
    const source = bytesOf(`content/${real.report.path}source.txt`);
    const attachments: Attachment[] = [
      { name: 'figures.csv', mediaType: 'text/csv', description: '全部数字', relationship: 'data', content: 'id,value\r\na,1\r\n' },
      { name: 'source.txt', mediaType: 'text/plain', description: '官方文件', relationship: 'source', content: source },
    ];
    const pdf = await renderReportPdf(real, { standard: 'a-3a', attachments });
    assert.match(metadataOf(pdf), /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</);
    const document = await getDocumentProxy(new Uint8Array(pdf));
    assert.deepEqual([...((await document.getAttachments()) ?? new Map()).keys()].sort(), ['figures.csv', 'source.txt']);
    assert.equal(Buffer.from((await document.getAttachmentContent('figures.csv')) as Uint8Array).toString(), 'id,value\r\na,1\r\n');
    assert.equal(sha256((await document.getAttachmentContent('source.txt')) as Uint8Array), real.report.source.sha256);
    assert.equal(officialText(await readPdf(pdf)), officialText(await readPdf(await renderReportPdf(real))));
    assert.equal(metadataOf(await renderReportPdf(real)).includes('pdfaid:part'), false);
  });

  it('gives the same bytes after other reports were set, few enough to be sent', async () => {
    const first = sha256(await renderReportPdf(real));
    for (const source of fixtures) {
      const { length } = await renderReportPdf(source);
      assert.ok(length < 400_000, `${source.report.path}: ${length} bytes`);
    }
    assert.equal(sha256(await renderReportPdf(real)), first);
  });

  it('gives the same bytes in another process, time zone and language', async () => {
    const here = sha256(await renderReportPdf(fixtureOf('lane-repair')));
    const program = `
      import { createHash } from 'node:crypto';
      import { renderReportPdf } from './src/print/render-report-pdf.ts';
      import { fixtureOf } from './tests/print/sources.ts';
      process.stdout.write(createHash('sha256').update(await renderReportPdf(fixtureOf('lane-repair'))).digest('hex'));`;
    // Nine hours and a half behind UTC: no machine that runs this is there.
    const env = { ...process.env, TZ: 'Pacific/Marquesas', LANG: 'tr_TR.UTF-8' };
    const there = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, env });
    assert.equal(there.toString(), here);
  });
});
