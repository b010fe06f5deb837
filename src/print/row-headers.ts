/**
 * The PDF with the first cell of each row as the header of that row. Typst can say so behind a switch only that its binding
 * does not pass on. Every object keeps its length, so the table of their places still holds.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(pdf);
  for (const place of placesOf(bytes)) {
    const found = cell.exec(bytes.toString('latin1', place, place + longest));
    if (!found) continue;
    const [{ length }, before = '', between = '', headers = '', column] = found;
    const [role, attribute] = column === '0' ? ['TH', '/Scope /Row'] : ['TD', ''];
    bytes.write(`${before}${role}${between}${attribute.padEnd(headers.length)}`, place, length, 'latin1');
  }
  return Uint8Array.from(bytes);
}

const longest = 250;

// A cell names the header of its column only: where it names none, the scopes of both headers hold.
const cell =
  /^(\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/)TD(\n {2}\/P \d+ 0 R\n {2}\/A \[<<\n {4}\/O \/Table\n {4})(\/Headers \[\(U\d+x(\d+)y\d+\)\])/;

/** Where the objects begin, by the file's own table: text of the same look inside of an attachment is left alone. */
function placesOf(bytes: Buffer): number[] {
  const tail = bytes.toString('latin1', bytes.lastIndexOf('startxref'));
  const start = Number(/^startxref\n(\d+)\n/.exec(tail)?.[1]);
  const table = Number.isNaN(start) ? '' : bytes.toString('latin1', start);
  if (!table.startsWith('xref')) throw new Error('document without a table of its objects');
  return [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, place]) => Number(place));
}
