/** How wide text stands in a terminal: a Chinese character takes two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

interface CharacterCell {
  readonly offset: number;
  readonly shown: string;
  readonly width: 0 | 1 | 2;
}

const cellsOf = (text: string): CharacterCell[] => {
  let offset = 0;
  return [...text].map((character) => {
    const cell: CharacterCell = { offset, ...cellOf(character) };
    offset += character.length;
    return cell;
  });
};

function cellOf(character: string): Omit<CharacterCell, 'offset'> {
  if (/\p{Mark}/u.test(character)) return { shown: character, width: 0 };
  if (character === '\t') return { shown: ' ', width: 1 };
  // What cannot be seen must not be overlooked.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character)) return { shown: '·', width: 1 };
  return { shown: character, width: wide.test(character) ? 2 : 1 };
}

const widthOf = (cells: readonly CharacterCell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

export const columnsOf = (text: string): number => widthOf(cellsOf(text));

export interface MarkedLine {
  readonly line: string;
  /** Stands below the line, under the part from `start` to `end`. */
  readonly mark: string;
}

/** A line cut to `room` columns around the part that is marked. */
export function markedLine(text: string, start: number, end: number, room: number): MarkedLine {
  const cells = cellsOf(text.trimEnd());
  const first = firstAt(cells, start);
  const last = Math.max(firstAt(cells, end), first);
  const [from, to] = widthOf(cells) <= room ? [0, cells.length] : window(cells, first, last, room - 2);
  const shown = (a: number, b: number) => cells.slice(a, b).map((cell) => cell.shown);
  const marked = Math.max(widthOf(cells.slice(first, Math.min(last, to))), 1);
  return {
    line: [...(from > 0 ? ['…'] : []), ...shown(from, to), ...(to < cells.length ? ['…'] : [])].join(''),
    mark: `${from > 0 ? ' ' : ''}${cells.slice(from, first).map(blank).join('')}${'^'.repeat(marked)}`,
  };
}

/** As wide as the character in any font that is not monospaced for both. */
const blank = ({ width }: CharacterCell): string => ['', ' ', '\u3000'][width] ?? '';

const firstAt = (cells: readonly CharacterCell[], offset: number): number => {
  const index = cells.findIndex((cell) => cell.offset >= offset);
  return index < 0 ? cells.length : index;
};

/** The cells to show: the marked ones, as far as they leave room for their neighbours, and as much before as after them. */
function window(cells: readonly CharacterCell[], first: number, last: number, room: number): [number, number] {
  let from = Math.min(first, cells.length - 1);
  let to = from;
  const fits = (cell: CharacterCell | undefined): cell is CharacterCell =>
    cell !== undefined && widthOf(cells.slice(from, to)) + cell.width <= room;
  while (to < last && widthOf(cells.slice(from, to + 1)) <= room * 0.6) to++;
  for (let grows = true; grows; ) {
    const [canBefore, canAfter] = [fits(cells[from - 1]), fits(cells[to])];
    if (canBefore) from--;
    if (canAfter && fits(cells[to])) to++;
    grows = canBefore || canAfter;
  }
  return [from, to];
}
