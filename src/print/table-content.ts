import { textWidth } from '../charts/measure.ts';
import type { TableContent } from './print-document.ts';

/** The type area, in points. */
const width = 442;
/** Of text in a table; wide tables are set smaller, down to what can still be read. */
const sizes = { usual: 12, least: 7 } as const;
/** Words take so many characters a line, fewer where columns are many; a column of short ones takes no more than they need. Numbers never break. */
const lines = { longest: 20, shortest: 4, least: 2 } as const;
/** Left and right of a cell together, in characters. */
const inset = 1;

/** A table with each column as wide as its cells ask for, so that all of it fits the page; columns of numbers stand right. */
export function tableContent(head: readonly string[], rows: readonly (readonly string[])[]): TableContent {
  const columns = head.map((_, i) => rows.map((row) => row[i] ?? ''));
  const numeric = columns.map(
    (cells) => cells.some((text) => number.test(text)) && cells.every((text) => nothing.test(text) || number.test(text)),
  );
  const sharesAt = (longest: number) =>
    columns.map((cells, i) => {
      const words = Math.max(...(numeric[i] ? [head[i] ?? ''] : [head[i] ?? '', ...cells]).map(widthOf));
      const numbers = numeric[i] ? Math.max(...cells.map(widthOf)) : 0;
      return Math.max(numbers, lines.least, Math.min(words, longest)) + inset;
    });
  let longest: number = lines.longest;
  while (longest > lines.shortest && sum(sharesAt(longest)) * sizes.usual > width) longest -= 1;
  const shares = sharesAt(longest);
  return { head, rows, shares, numeric, size: Math.max(sizes.least, Math.min(sizes.usual, width / sum(shares))) };
}

const number = /^[-−+]?\d[\d,]*(?:\.\d+)?%?$/;

/** Where a column of numbers has none: —, -, /. */
const nothing = /^(?:[-－−—–―─]{1,3}|[/／])?$/;

const widthOf = (text: string): number => textWidth(text, 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
