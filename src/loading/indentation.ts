/** A line whose indentation is not what its neighbours ask for. */
export interface Misindented {
  /** 1-based. */
  readonly line: number;
  /** The spaces at its beginning. */
  readonly spaces: number;
  /** As many as there should be; several where it stands in the middle between two levels. */
  readonly wanted: readonly number[];
}

/** Lines that stand under each other, from the first of them on. */
interface LineLevel {
  readonly kind: 'list' | 'map';
  readonly column: number;
  readonly line: number;
}

/** A name and its colon: a key of ours, a heading of a table, the word of a stage. */
const named = /^(?:'[^']*'|[A-Za-z\p{Script=Han}][^\s'"{}[\]:：，。；]*):(?:\s|$)/u;

/** The handbook's step. */
const step = 2;

/** The first line that stands under none of the lines before it, or the one before it that was moved. For text that YAML refuses. */
export function misindented(text: string): Misindented | undefined {
  const levels: LineLevel[] = [];
  let isOpen = true;
  for (const [index, written] of text.split('\n').entries()) {
    const line = tokensOf(written, index + 1);
    const [first] = line?.tokens ?? [];
    if (!line || !first) continue;
    const place = placeIn(levels, first, isOpen);
    if (place === undefined) return whoMoved(levels, first);
    levels.splice(place, levels.length, ...line.tokens);
    isOpen = line.isOpen;
  }
  return undefined;
}

/** How many of the levels stay when a line comes; undefined where it fits none. */
function placeIn(levels: readonly LineLevel[], { kind, column }: LineLevel, isOpen: boolean): number | undefined {
  const top = levels.at(-1);
  if (!top) return column === 0 ? 0 : undefined;
  if (isOpen && (column > top.column || (column === top.column && kind === 'list' && top.kind === 'map'))) return levels.length;
  const found = levels.findLastIndex((each) => each.column === column && each.kind === kind);
  return found < 0 ? undefined : found;
}

function whoMoved(levels: readonly LineLevel[], current: LineLevel): Misindented {
  const offs = levels.map((each, i) => offOf(each, levels[i - 1]));
  // Half a step is nobody's habit; a whole one may be, and is doubted only where the next line is near.
  const half = offs.findIndex((off) => off % step !== 0);
  const moved = half >= 0 ? half : offs.findLastIndex((off) => off !== 0);
  const [level, off = 0] = [levels[moved], offs[moved]];
  if (level && level.line < current.line && (half >= 0 || current.column < level.column + 2 * step))
    return { line: level.line, spaces: level.column, wanted: [level.column - off] };
  const columns = levels.filter(({ kind }) => kind === current.kind).map(({ column }) => column);
  const distance = (column: number): number => Math.abs(current.column - column);
  const least = Math.min(...columns.map(distance));
  const wanted = columns.length > 0 ? [...new Set(columns.filter((each) => distance(each) === least))] : [0];
  return { line: current.line, spaces: current.column, wanted };
}

/** A list may stand below its name's first letter, or one step in. What stands behind a dash is where it is. */
function offOf(level: LineLevel, above: LineLevel | undefined): number {
  if (!above) return level.column;
  if (above.line === level.line) return 0;
  const off = level.column - above.column - step;
  return off === -step && level.kind === 'list' ? 0 : off;
}

/** The dashes and the name at the beginning of a line, and whether what belongs to them is still to come. */
function tokensOf(written: string, line: number): { tokens: readonly LineLevel[]; isOpen: boolean } | undefined {
  const [, indent = '', dashes = '', rest = ''] = /^( *)((?:- +|-$)*)(.*?)\s*$/u.exec(written) ?? [];
  if (rest.startsWith('#') || (rest === '' && dashes === '')) return undefined;
  const tokens: LineLevel[] = [...dashes.matchAll(/-/gu)].map(({ index }) => ({ kind: 'list', column: indent.length + index, line }));
  const isNamed = named.test(rest);
  if (isNamed) tokens.push({ kind: 'map', column: indent.length + dashes.length, line });
  return { tokens, isOpen: isNamed ? rest.endsWith(':') : rest === '' };
}
