import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { documentMetadata } from '../../src/loading/document-metadata.ts';

const attached = (name: string, of: string) => ({
  name,
  bytes: readFileSync(
    fileURLToPath(
      new URL(`../fixtures/checks/files-name-nobody/${of}/content/example-bureau/2023/river-cleaning/${name}`, import.meta.url),
    ),
  ),
});
const pdf = (...objects: readonly string[]) => ({
  name: 'source.pdf',
  bytes: Buffer.from(`%PDF-1.7\n${objects.join('\n')}\n%%EOF\n`, 'latin1'),
});
const packed = (type: string, text: string) =>
  `7 0 obj\n<< /Type /${type} /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from(text)).toString('latin1')}\nendstream\nendobj`;

describe('documentMetadata(files)', () => {
  it('reads what a Word file says of itself, and who annotated it', () =>
    assert.deepEqual(documentMetadata([attached('source.docx', 'author-and-reviewer')]), {
      'source.docx author': '李小明',
      'source.docx lastModifiedBy': '示例局办公室',
      'source.docx title': '绩效评价报告',
      'source.docx company': '示例局',
      'source.docx program': 'WPS Office',
      'source.docx reviewers': '王小红',
    }));

  it('reads the information dictionary of a PDF file in every form of string', () => {
    const {
      'source.pdf author': author,
      'source.pdf program': program,
      'source.pdf title': title,
      'source.pdf keywords': keywords,
    } = documentMetadata([
      pdf(
        '<< /Author <FEFF674E5C0F660E> /Creator (W\\(P\\)S (Office)\\040\\\n1) /Title (\xc4\xea\xb6\xc8) /Keywords (\xfe\xff\x4e\x2d) >>',
      ),
    ]);
    assert.deepEqual([author, program, title, keywords], ['李小明', 'W(P)S (Office) 1', '年度', '中']);
  });

  it('reads packed objects and XMP, packed or not', () => {
    const xmp = '<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>王小红</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>';
    const plain = `<< /Type /Metadata >>\nstream\n${Buffer.from(xmp).toString('latin1')}\nendstream`;
    assert.equal(documentMetadata([pdf(packed('ObjStm', '1 0 << /Author (Li Xiaoming) >>'))])['source.pdf author'], 'Li Xiaoming');
    for (const each of [packed('Metadata', xmp), plain]) assert.equal(documentMetadata([pdf(each)])['source.pdf author'], '王小红');
  });

  it('says so where it cannot read', () => {
    const unreadable = [
      { name: 'source.docx', bytes: Buffer.from('no zip') },
      { name: 'source.pdf', bytes: Buffer.from('no pdf') },
      pdf('trailer << /Encrypt 5 0 R >>'),
      pdf('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nbroken\nendstream'),
    ];
    for (const file of unreadable) assert.deepEqual(documentMetadata([file]), { [`${file.name} unreadable`]: 'unreadable' });
  });

  it('survives any cut of a file', () => {
    const { name, bytes } = attached('source.docx', 'author-and-reviewer');
    for (let length = 0; length < bytes.length; length += 7)
      assert.deepEqual(Object.keys(documentMetadata([{ name, bytes: bytes.subarray(0, length) }])), ['source.docx unreadable']);
  });

  it('has nothing to say of plain text', () =>
    assert.deepEqual(documentMetadata([{ name: 'source.txt', bytes: Buffer.from('正文') }]), {}));
});
