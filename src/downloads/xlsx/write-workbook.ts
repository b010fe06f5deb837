import { type CellStyle, type Cell as HucreCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnsOf } from '../../text/columns.ts';
import type { Cell, NumberCell, Sheet, SheetColumn, Workbook } from './workbook.ts';

const font = { name: 'Microsoft YaHei', size: 10 };
const lineHeight = 16;

/** The only place that knows the library. The same workbook gives the same bytes at any time and in any time zone. */
export async function writeWorkbook({ title, creator, date, sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const moment = new Date(`${date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: font,
    properties: { title, creator, lastModifiedBy: creator, created: moment, modified: moment },
  });
  return new Uint8Array(bytes);
}

const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2EEE3' } },
};

const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

function sheetOf({ name, columns, rows, isTable }: Sheet): WriteSheet {
  const head = columns.map(({ title }) => title);
  const cells = new Map<string, Partial<HucreCell>>(head.map((_, column) => [`0,${column}`, { style: headStyle }]));
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) if (isNumber(cell)) cells.set(`${row + 1},${column}`, { style: { numFmt: cell.format } });
  const hasText = columns.some(({ wrap }) => wrap);
  return {
    name,
    columns: columns.map(({ width }) => (hasText ? { width, style: wrapped } : { width })),
    rows: [head, ...rows.map((line) => line.map(plain))],
    ...(hasText && { rowDefs: new Map(rows.map((line, row) => [row + 1, { height: heightOf(line, columns) }])) }),
    cells,
    freezePane: { rows: 1 },
    ...(isTable && { autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` } }),
    pageSetup: { orientation: 'landscape', printTitlesRow: '$1:$1', ...(!isTable && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }) },
  };
}

const isNumber = (cell: Cell): cell is NumberCell => typeof cell === 'object' && cell !== null;

const plain = (cell: Cell): string | number | null => (isNumber(cell) ? cell.value : cell);

/** Not every program fits rows to their text when it opens a file. A little is spared for broader fonts. */
function heightOf(line: readonly Cell[], columns: readonly SheetColumn[]): number {
  const lines = line.map((cell, i) => (typeof cell === 'string' ? Math.ceil(columnsOf(cell) / ((columns[i]?.width ?? 1) * 0.95)) : 1));
  return Math.max(1, ...lines) * lineHeight;
}

/** The name of the column with this number, counted from 1: A, Z, AA. */
const letters = (column: number): string =>
  column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
