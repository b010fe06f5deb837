import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { pdfProperties } from '../../../src/loading/metadata/pdf.ts';
import { pages, pdfFile } from './pdf-file.ts';

const withInfo = (dictionary: string, ...others: readonly string[]) =>
  pdfFile([...pages, dictionary, ...others], '/Root 1 0 R /Info 3 0 R');
const stream = (dictionary: string, data: string | Buffer) => {
  const bytes = Buffer.from(data);
  return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
};
const withXmp = (xml: string, isPacked: boolean) => {
  const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${xml}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const object = isPacked
    ? stream('/Type /Metadata /Subtype /XML /Filter /FlateDecode', deflateSync(packet))
    : stream('/Type /Metadata /Subtype /XML', packet);
  return pdfFile(['<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>', pages[1], object], '/Root 1 0 R');
};
const author = async (bytes: Uint8Array) => {
  const found = await pdfProperties(bytes);
  return typeof found === 'string' ? found : found['author'];
};

/** Objects in a packed stream and a packed table of references, as newer programs write them. */
function packedObjects(): Buffer {
  const inner = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< /Author (Li Xiaoming) >>'];
  const starts = inner.map((_, i) => inner.slice(0, i).join(' ').length + (i === 0 ? 0 : 1));
  const head = `${starts.map((start, i) => `${i + 1} ${start}`).join(' ')} `;
  const objects = stream(`/Type /ObjStm /N 3 /First ${head.length} /Filter /FlateDecode`, deflateSync(head + inner.join(' ')));
  const before = `%PDF-1.7\n4 0 obj\n${objects}\nendobj\n`;
  const row = (type: number, a: number, b: number) => [type, a >> 8, a & 255, b];
  const rows = [
    row(0, 0, 0),
    row(2, 4, 0),
    row(2, 4, 1),
    row(2, 4, 2),
    row(1, 9, 0),
    row(1, Buffer.byteLength(before, 'latin1'), 0),
  ].flat();
  const table = stream('/Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /Info 3 0 R /Filter /FlateDecode', deflateSync(Uint8Array.from(rows)));
  return Buffer.from(`${before}5 0 obj\n${table}\nendobj\nstartxref\n${Buffer.byteLength(before, 'latin1')}\n%%EOF\n`, 'latin1');
}

describe('pdfProperties(bytes)', () => {
  it('reads strings in every form', async () =>
    assert.deepEqual(
      await pdfProperties(
        withInfo(
          '<< /Author <FEFF674E5C0F660E> /Creator (W\\(P\\)S (Office)\\040\\\n1) /Title (\xc4\xea\xb6\xc8) /Keywords (\xfe\xff\x4e\x2d) /Company (Example) >>',
        ),
      ),
      { author: '李小明', program: 'W(P)S (Office) 1', title: '年度', keywords: '中', company: 'Example' },
    ));

  for (const [what, dictionary, ...others] of [
    ['a reference', '<< /Author 4 0 R >>', '(Li Xiaoming)'],
    ['a name with an escaped letter', '<< /A#75thor (Li Xiaoming) >>'],
    ['a comment before the string', '<< /Author % a comment ( with a bracket\n (Li Xiaoming) >>'],
    ['a comment and a reference', '<< /#41uthor%\n4 0 R >>', '<4C69205869616F6D696E67>'],
    ['no space at all', '<</Title(T)/Author(Li Xiaoming)>>'],
  ] as const)
    it(`reads an author behind ${what}`, async () => assert.equal(await author(withInfo(dictionary, ...others)), 'Li Xiaoming'));

  it('reads packed objects', async () => assert.equal(await author(packedObjects()), 'Li Xiaoming'));

  it('reads XMP, packed or not, as elements or as attributes', async () => {
    const list = '<rdf:Description rdf:about=""><dc:creator><rdf:Seq><rdf:li>王小红</rdf:li></rdf:Seq></dc:creator></rdf:Description>';
    for (const isPacked of [true, false]) assert.equal(await author(withXmp(list, isPacked)), '王小红');
    assert.equal(await author(withXmp('<rdf:Description rdf:about="" pdf:Author="王小红"/>', false)), '王小红');
  });

  it('reads who annotated a page', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [4 0 R] >>';
    const note = '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T <FEFF738B5C0F7EA2> /Contents (x) >>';
    const file = pdfFile([pages[0], '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page, note], '/Root 1 0 R');
    assert.deepEqual(await pdfProperties(file), { reviewers: '王小红' });
  });

  it('has nothing to say of a file that says nothing', async () =>
    assert.deepEqual(await pdfProperties(pdfFile(pages, '/Root 1 0 R')), {}));

  it('says so where it cannot read, and never that there is nothing', async () => {
    const whole = withInfo('<< /Author (Li Xiaoming) >>');
    for (let length = 0; length < whole.length - 1; length += 23)
      assert.equal(await pdfProperties(whole.subarray(0, length)), 'damaged', `cut at ${length}`);
    assert.equal(await pdfProperties(Buffer.from('no pdf')), 'damaged');
    assert.equal(await pdfProperties(withInfo('(no dictionary)')), 'damaged');
    assert.equal(await pdfProperties(pdfFile(pages, '/Root 1 0 R /Info 9 0 R')), 'damaged');
    const locked = `<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`;
    assert.equal(
      await pdfProperties(pdfFile([...pages, locked], `/Root 1 0 R /Encrypt 3 0 R /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`)),
      'locked',
    );
  });

  it('comes to an end whatever the file', async () => {
    const bomb = stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.alloc(33 * 1024 * 1024, 32)));
    for (const body of ['<</ObjStm '.repeat(20_000), '<< /ObjStm >> stream\n'.repeat(20_000), '('.repeat(300_000), '['.repeat(300_000)]) {
      const sound = withInfo('<< /Author (Li Xiaoming) >>', body);
      const misled = Buffer.from(sound.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
      for (const found of [await pdfProperties(sound), await pdfProperties(misled)])
        assert.ok(typeof found === 'string' || found['author'] === 'Li Xiaoming', JSON.stringify(found).slice(0, 80));
    }
    const swollen = await pdfProperties(withInfo('<< /Author (Li Xiaoming) >>', ...Array.from({ length: 60 }, () => bomb)));
    assert.ok(typeof swollen === 'string' || swollen['author'] === 'Li Xiaoming');
    assert.equal(await author(withInfo('<< /Author (Li Xiaoming) >>')), 'Li Xiaoming', 'reads on afterwards');
  });
});
