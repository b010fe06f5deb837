import { type CellStyle, type Cell as HucreCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnsOf } from '../../text/terminal/columns.ts';
import { filterButton, type NumberCell, type Sheet, type SheetCell, type SheetColumn, type Workbook } from './workbook.ts';

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
  alignment: { vertical: 'top', wrapText: true },
};

const atTop: CellStyle = { alignment: { vertical: 'top' } };
const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const linked: CellStyle = { ...atTop, font: { ...font, color: { rgb: '0B5394' }, underline: true } };

function sheetOf({ name, columns, rows, isTable, labels, printed }: Sheet): WriteSheet {
  const head = columns.map(({ title }) => title);
  return {
    name,
    columns: columns.map(({ width, wrap }) => ({ width, style: wrap ? wrapped : atTop })),
    rows: [head, ...rows.map((line) => line.map(plain))],
    rowDefs: new Map([head, ...rows].map((line, row) => [row, { height: heightOf(line, columns, row === 0) }])),
    cells: styledCells(head, rows),
    freezePane: { rows: 1, ...(labels > 0 && { columns: labels }) },
    ...(isTable && { autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` } }),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins, showGridLines: true },
      printTitlesRow: '$1:$1',
      printArea: `$A$1:$${letters(printed)}$${rows.length + 1}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** In inches. */
const margins = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** What Excel opens of a sheet without complaint. */
const mostLinks = 65_000;

function styledCells(head: readonly string[], rows: Sheet['rows']): Map<string, Partial<HucreCell>> {
  const cells = new Map<string, Partial<HucreCell>>(head.map((_, column) => [`0,${column}`, { style: headStyle }]));
  let links = 0;
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) {
      const at = `${row + 1},${column}`;
      if (isNumber(cell)) cells.set(at, { style: { ...atTop, numFmt: cell.format } });
      else if (isAddress(cell) && links++ < mostLinks) cells.set(at, { style: linked, hyperlink: { target: cell } });
    }
  return cells;
}

const isAddress = (cell: SheetCell): cell is string => typeof cell === 'string' && /^https?:\/\/\S+$/.test(cell);

const isNumber = (cell: SheetCell): cell is NumberCell => typeof cell === 'object' && cell !== null;

const plain = (cell: SheetCell): string | number | null => (isNumber(cell) ? cell.value : cell);

/** Not every program fits rows to their text when it opens a file. A little is spared for broader fonts, and for the buttons of a head. */
function heightOf(line: readonly SheetCell[], columns: readonly SheetColumn[], isHead: boolean): number {
  const lines = line.map((cell, i) => {
    const { width = 1, wrap = false } = columns[i] ?? {};
    const room = isHead ? width - filterButton : width * 0.95;
    return typeof cell === 'string' && (wrap || isHead) ? Math.ceil(columnsOf(cell) / room) : 1;
  });
  return Math.max(1, ...lines) * lineHeight;
}

/** The name of the column with this number, counted from 1: A, Z, AA. */
const letters = (column: number): string =>
  column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
