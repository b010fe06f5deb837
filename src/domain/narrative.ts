import { remembered } from './remembered.ts';

/** One block of the official text, in document order. */
export interface Block {
  readonly index: number;
  /**
   * annex: the mark of an annex. front: other lines that were received before the title, or of the page they stood on. back: what
   * follows the text, from the signature to the page's last link.
   */
  readonly kind: 'annex' | 'front' | 'title' | 'heading' | 'paragraph' | 'table' | 'back';
  /** Plain text, white space as written. */
  readonly text: string;
  /** 2 for 一、, 3 for （一）, 4 for 一、 inside （一）; null for what is no heading. */
  readonly level: number | null;
  /** Where a heading runs into its paragraph: the heading's length within `text`. */
  readonly runIn: number | null;
  /** Offsets in `text` where emphasis or a link begins or ends. */
  readonly seams: readonly number[];
  /** Offsets in `text` where the rows of a table begin; none elsewhere. */
  readonly rows: readonly number[];
  /** HTML id; headings and run-in headings have one. */
  readonly anchor: string | null;
  /** Nearest headings as cited: 四（二）. Empty before the first. */
  readonly place: string;
  readonly line: number;
}

/** A chart that the editor placed after a block. */
export interface Placement {
  readonly chart: string;
  readonly after: number;
  readonly line: number;
}

/** A note of the site's own that the editor wrote after a block. Not part of the official text. */
export interface Remark {
  readonly text: string;
  readonly after: number;
  readonly line: number;
}

/** Words of the official text that the editor set off: a link, or bold that is no heading. */
export interface AddedMark {
  readonly block: number;
  readonly text: string;
  /** Where a link leads; null for bold and italics. */
  readonly address: string | null;
}

export interface Narrative {
  readonly title: string;
  readonly annex: string | null;
  readonly blocks: readonly Block[];
  readonly placements: readonly Placement[];
  readonly remarks: readonly Remark[];
  readonly marks: readonly AddedMark[];
  /** Characters without white space. */
  readonly characters: number;
}

/** What the page sets at the head of the report: the title and the lines around it, in the text's order. */
export const headBlocks = ({ blocks }: Pick<Narrative, 'blocks'>): readonly Block[] => blocks.filter(standsInHead);

export const standsInHead = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'annex' || kind === 'front' || kind === 'title';

/** A block's lines; of a table a row each, its cells apart. */
export function linesOf({ text, rows }: Pick<Block, 'text' | 'rows'>): readonly string[] {
  if (rows.length === 0) return text.split('\n').filter((line) => line.trim() !== '');
  return rows.map((_, i) => cellsOfRow({ text, rows }, i).join('\u3000'));
}

/** The cells of a row of a table; those that begin before `end`, where it lies in the row, the last cut there. */
export const cellsOfRow = ({ text, rows }: Pick<Block, 'text' | 'rows'>, row: number, end = rows[row + 1]): readonly string[] =>
  text.slice(rows[row], end).split('\n').slice(1);

/** Index of the row that a place lies in; -1 before the first. */
export function rowAt({ rows }: Pick<Block, 'rows'>, offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The row of a table that holds the offset. */
export function rowAround(block: Pick<Block, 'text' | 'rows'>, offset: number): string {
  const { text, rows } = block;
  const row = rowAt(block, offset);
  return text.slice(rows[row] ?? 0, rows[row + 1] ?? text.length);
}

export const withoutSpace = (text: string): string => text.replace(spaces, '');
const spaces = /\s+/gu;

/** A block's text without white space: several rules look through it for words of the file. */
export const tightText = remembered(({ text }: Block): string => withoutSpace(text));

/** Where the character of a text stands that `count` others come before, white space apart. */
export function offsetOf(text: string, count: number): number {
  let at = 0;
  let left = count;
  spaces.lastIndex = 0;
  for (let gap = spaces.exec(text); gap && gap.index - at <= left; gap = spaces.exec(text)) {
    left -= gap.index - at;
    at = spaces.lastIndex;
  }
  return Math.min(at + left, text.length);
}
