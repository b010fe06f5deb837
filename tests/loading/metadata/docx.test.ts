import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { documentMetadata } from '../../../src/loading/metadata/document-metadata.ts';
import { docxProperties } from '../../../src/loading/metadata/docx.ts';

const body = strToU8('<w:document xmlns:w="w"><w:body/></w:document>');
const docx = (parts: Zippable) => zipSync({ 'word/document.xml': body, ...parts });
const core = (inner: string) =>
  docx({ 'docProps/core.xml': strToU8(`<?xml version="1.0"?><cp:coreProperties>${inner}</cp:coreProperties>`) });
const annotated = readFileSync(
  fileURLToPath(
    new URL(
      '../../fixtures/checks/files-name-nobody/author-and-reviewer/content/example-bureau/2023/river-cleaning/source.docx',
      import.meta.url,
    ),
  ),
);

describe('documentMetadata(files)', () => {
  it('reads what a Word file says of itself, and who annotated it', async () =>
    assert.deepEqual(await documentMetadata([{ name: 'source.docx', bytes: annotated }]), {
      'source.docx author': '李小明',
      'source.docx lastModifiedBy': '示例局办公室',
      'source.docx title': '绩效评价报告',
      'source.docx company': '示例局',
      'source.docx program': 'WPS Office',
      'source.docx reviewers': '王小红',
    }));

  it('has nothing to say of plain text, and names what it could not read', async () => {
    assert.deepEqual(await documentMetadata([{ name: 'source.txt', bytes: Buffer.from('正文') }]), {});
    assert.deepEqual(await documentMetadata([{ name: 'source.docx', bytes: Buffer.from('no zip') }]), {
      'source.docx unreadable': 'damaged',
    });
  });
});

describe('docxProperties(bytes)', () => {
  for (const [what, inner] of [
    ['the usual prefix', '<dc:creator>李小明</dc:creator>'],
    ['another prefix', '<ns0:creator>李小明</ns0:creator>'],
    ['an attribute', '<dc:creator xml:lang="zh">李小明</dc:creator >'],
    ['a comment inside', '<dc:creator>李<!-- x -->小明</dc:creator>'],
    ['unparsed characters', '<dc:creator><![CDATA[李小明]]></dc:creator>'],
    ['numbered characters', '<dc:creator>&#x674E;&#23567;明</dc:creator>'],
  ] as const)
    it(`reads an author with ${what}`, () => {
      const found = docxProperties(core(inner));
      assert.ok(typeof found === 'object');
      assert.equal(found['author'], '李小明');
    });

  it('reads what programs add, and annotations in any part', () => {
    const found = docxProperties(
      docx({
        'docProps/custom.xml': strToU8('<Properties><property name="经办"><vt:lpwstr>李小明</vt:lpwstr></property></Properties>'),
        'word/endnotes.xml': strToU8("<w:endnotes><w:ins w:author='王小红'/></w:endnotes>"),
        'word/document.xml': Buffer.from('\uFEFF<w:document><w:del w:author="张小红"/></w:document>', 'utf16le'),
      }),
    );
    assert.ok(typeof found === 'object');
    assert.deepEqual([found['custom'], found['reviewers']], ['李小明', '张小红；王小红']);
  });

  it('survives any cut of a file', () => {
    for (let length = 0; length < annotated.length; length += 7) assert.equal(docxProperties(annotated.subarray(0, length)), 'damaged');
  });

  it('refuses what swells, what lies about its size, and what is locked', () => {
    const swollen = docx({ 'docProps/core.xml': [new Uint8Array(50 * 1024 * 1024), { level: 1 }] });
    assert.equal(docxProperties(swollen), 'tooMuch');
    const many: Zippable = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, i) => [`word/media/${i}`, [new Uint8Array(1), { level: 0 }]]),
    );
    assert.equal(docxProperties(docx(many)), 'tooMuch');
    assert.equal(docxProperties(shortened(core('<dc:creator>李小明</dc:creator>'), 'docProps/core.xml', 30)), 'damaged');
    assert.equal(docxProperties(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), 'locked');
  });

  it('comes to an end with marks that are never closed, a limit that only ends what hangs', { timeout: 120_000 }, () => {
    for (const mark of ['<dc:creator>', '<!--', '<![CDATA[', ' w:author="', '<dc:creator '])
      assert.ok(docxProperties(core(mark.repeat(200_000))), mark);
  });
});

/** The file with the size of a part in its directory set lower than it is. */
function shortened(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const made = Uint8Array.from(bytes);
  const view = new DataView(made.buffer);
  for (let at = 0; at < made.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (Buffer.from(made.subarray(at + 46, at + 46 + part.length)).toString() === part) view.setUint32(at + 24, size, true);
  }
  return made;
}
