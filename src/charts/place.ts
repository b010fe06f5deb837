import { punctuation } from '../text/readers/charts.ts';
import type { ChartLine, Inscription, LegendEntry, Role } from './chart.ts';
import type { PlacedBar } from './datasets.ts';
import { textWidth, wrapText } from './measure.ts';
import { chartWidth, looks, type SheetBlock, type SheetRow } from './sheet.ts';

/** What has its place already; `height` is where the next block begins, `plot` where bars begin and may end. */
export interface PlacedChart {
  height: number;
  readonly plot: readonly [left: number, right: number];
  readonly bars: PlacedBar[];
  readonly inscriptions: Inscription[];
  readonly lines: ChartLine[];
  readonly legend: LegendEntry[];
}

const lineHeight = 18;
/** From the top of a line of text to its baseline. */
const ascent = 13;
const rowGap = 14;

/** A closing full-width bracket is blank in its right half, which hangs over the edge so that what is seen lines up. */
const hanging = 5;

export function placeBlock(block: SheetBlock, placed: PlacedChart): void {
  switch (block.kind) {
    case 'row':
      placeRow(block.row, placed);
      break;
    case 'year':
      placeYear(block, placed);
      break;
    case 'note':
      placeNote(block.text, placed);
      break;
    case 'axis':
      placeAxis(block.ticks, placed);
      break;
    case 'legend':
      placeLegend(block.entries, placed);
      break;
    default: {
      const never: never = block;
      throw new Error(`unknown block: ${JSON.stringify(never)}`);
    }
  }
}

function placeRow({ label, value, alarm = false, bar, tick, under }: SheetRow, placed: PlacedChart): void {
  const lines = wrapText(label, chartWidth - textWidth(value) - 12);
  for (const [i, line] of lines.entries()) write(placed, line, 0, placed.height + ascent + i * lineHeight);
  write(placed, value, chartWidth, placed.height + ascent, { align: 'right', strong: true, role: alarm ? 'c1' : 'ink' });
  const half = looks[tick ? tick.style : bar.style].barThickness / 2;
  const y = placed.height + ascent + (lines.length - 1) * lineHeight + 7 + half;
  // Chart.js paints the first dataset last: the target lies over the bar.
  placed.bars.push(...(tick ? [{ ...tick, y }] : []), { ...bar, y });
  placed.lines.push(horizontal(y + looks[bar.style].barThickness / 2, 'rule', 0, chartWidth));
  placed.height = y + half;
  if (under) placeUnder(under, placed);
  placed.height += rowGap;
}

function placeUnder([left, right]: readonly [string, string], placed: PlacedChart): void {
  const fits = textWidth(left) + textWidth(right) + 12 <= chartWidth;
  if (!fits) {
    // Answers in words may be longer than a line.
    for (const line of [left, right].flatMap((each) => wrapText(each, chartWidth))) {
      write(placed, line, 0, placed.height + ascent + 1, { role: 'soft' });
      placed.height += lineHeight;
    }
    return;
  }
  write(placed, left, 0, placed.height + ascent + 1, { role: 'soft' });
  write(placed, right, chartWidth, placed.height + ascent + 1, { align: 'right', role: 'soft' });
  placed.height += lineHeight;
}

function placeYear({ label, entries, isMissing }: Extract<SheetBlock, { kind: 'year' }>, placed: PlacedChart): void {
  placed.lines.push(horizontal(placed.height + 0.5, 'rule', 0, chartWidth));
  placed.height += 6;
  write(placed, label, 0, placed.height + ascent);
  for (const [i, { value, bar }] of entries.entries()) {
    placed.bars.push({ ...bar, y: placed.height + 9 });
    // A missing year is said once.
    if (isMissing && i > 0) continue;
    if (bar.length === null) placed.lines.push({ ...horizontal(placed.height + 9, 'soft', ...placed.plot), dashed: true });
    write(placed, value, chartWidth, placed.height + ascent, { align: 'right', series: isMissing ? null : bar.series });
    placed.height += lineHeight;
  }
  placed.height += 6;
}

function placeNote(text: string, placed: PlacedChart): void {
  for (const line of wrapText(text, chartWidth)) {
    write(placed, line, 0, placed.height + ascent, { role: 'soft' });
    placed.height += lineHeight;
  }
  placed.height += 6;
}

/** Ticks at equal distances from one end of the scale to the other, right under the bar before. */
function placeAxis(ticks: readonly string[], placed: PlacedChart): void {
  const top = placed.height - rowGap;
  const last = ticks.length - 1;
  for (const [i, text] of ticks.entries()) {
    const x = (chartWidth * i) / last;
    const mark = Math.min(Math.max(x, 0.5), chartWidth - 0.5);
    placed.lines.push({ from: [mark, top], to: [mark, top + 4], role: 'soft', width: 1, dashed: false });
    write(placed, text, x, top + 17, { role: 'soft', align: i === 0 ? 'left' : i === last ? 'right' : 'center' });
  }
  placed.height = top + 26;
}

function placeLegend(entries: Extract<SheetBlock, { kind: 'legend' }>['entries'], placed: PlacedChart): void {
  let x = 0;
  for (const { series, label, style } of entries) {
    const width = 24 + Math.ceil(textWidth(label));
    const y = placed.height + 12;
    placed.lines.push({ ...horizontal(y, looks[style].backgroundColor, x, x + 18), width: looks[style].barThickness });
    write(placed, label, x + 24, placed.height + ascent + 4);
    placed.legend.push({ series, x, y: placed.height, width, height: 24 });
    x += width + 20;
  }
  placed.height += 30;
}

type PlacedStyle = Partial<Pick<Inscription, 'align' | 'role' | 'strong' | 'series'>>;

function write({ inscriptions }: PlacedChart, text: string, x: number, y: number, style: PlacedStyle = {}): void {
  const hang = style.align === 'right' && text.endsWith(punctuation.fullWidthBracket) ? hanging : 0;
  inscriptions.push({ text, x: x + hang, y, align: 'left', role: 'ink', strong: false, series: null, ...style });
}

const horizontal = (y: number, role: Role, left: number, right: number): ChartLine => ({
  from: [left, y],
  to: [right, y],
  role,
  width: 1,
  dashed: false,
});
