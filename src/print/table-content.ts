import { textWidth } from '../charts/measure.ts';
import type { TableContent } from './print-document.ts';

/** No column is so narrow that a head of two words breaks, none so wide that the others starve. */
const narrowest = 5;
const widest = 20;

/** A table with each column as wide as its cells ask for; columns of numbers stand right. */
export function tableContent(head: readonly string[], rows: readonly (readonly string[])[]): TableContent {
  const columns = head.map((name, i) => ({ name, cells: rows.map((row) => row[i] ?? '') }));
  return {
    head,
    rows,
    shares: columns.map(({ name, cells }) => Math.min(widest, Math.max(narrowest, ...[name, ...cells].map((text) => textWidth(text, 1))))),
    numeric: columns.map(({ cells }) => cells.some((text) => number.test(text)) && cells.every((text) => text === '' || number.test(text))),
  };
}

const number = /^[-−+]?\d[\d,]*(?:\.\d+)?%?$/;
