import { bounds } from './bounds.ts';

interface Line {
  readonly indent: number;
  /** Without the spaces around it. */
  readonly text: string;
}

interface Reading {
  readonly lines: Line[];
  /** Of the line to be read next. */
  next: number;
  /** Keys and items read so far. */
  items: number;
}

type Value = string | Value[] | { [key: string]: Value };

/**
 * The data of a file that uses nothing of YAML but keys, lists, remarks on lines of their own and values on one line, as nearly
 * all files do: exactly what the parser would make of it, in a fraction of the time. Undefined for every other file, faulty ones
 * among them, and for one beyond the bounds: those are the parser's, which knows the place and the words for a fault.
 */
export function readPlainYaml(text: string): unknown {
  if (/[\t\r\uFEFF]/.test(text)) return undefined;
  const source: Reading = { lines: linesOf(text), next: 0, items: 0 };
  const value = source.lines[0]?.indent === 0 ? mapAt(source, 0, 1) : undefined;
  return source.next === source.lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && line[indent] !== '#') lines.push({ indent, text: line.slice(indent).replace(/ +$/, '') });
  }
  return lines;
}

const entry = /^([A-Za-z][\w-]{0,99}):(?: +(.+))?$/;

/** The lines at this indent as keys with their values. What is indented further belongs to no value on one line. */
function mapAt(source: Reading, indent: number, depth: number): Value | undefined {
  const map: { [key: string]: Value } = {};
  for (let line = take(source, indent, depth); line; line = take(source, indent, depth)) {
    const [, key = '', written] = entry.exec(line.text) ?? [];
    if (key === '' || Object.hasOwn(map, key)) return undefined;
    const value = written === undefined ? below(source, indent, depth + 1) : onLine(source, written, depth + 1);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return isDeeper(source, indent) ? undefined : map;
}

function listAt(source: Reading, indent: number, depth: number): Value | undefined {
  const list: Value[] = [];
  while (source.lines[source.next]?.text.startsWith('- ')) {
    const line = take(source, indent, depth);
    if (!line) break;
    const written = line.text.slice(1).replace(/^ +/, '');
    const value = entry.test(written) ? mapBehind(source, line, written, depth + 1) : onLine(source, written, depth + 1);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return isDeeper(source, indent) ? undefined : list;
}

/** A map whose first key stands behind the sign of its item. */
function mapBehind(source: Reading, line: Line, written: string, depth: number): Value | undefined {
  const indent = line.indent + line.text.length - written.length;
  source.next--;
  source.lines[source.next] = { indent, text: written };
  return mapAt(source, indent, depth);
}

/** What the lines below a key give it. A list need not be indented further than its key. */
function below(source: Reading, indent: number, depth: number): Value | undefined {
  const line = source.lines[source.next];
  if (!line) return undefined;
  if (line.text.startsWith('- ')) return line.indent >= indent ? listAt(source, line.indent, depth) : undefined;
  return line.indent > indent ? mapAt(source, line.indent, depth) : undefined;
}

/** The next line, where it stands at this indent and within the bounds. */
function take(source: Reading, indent: number, depth: number): Line | undefined {
  const line = source.lines[source.next];
  if (line?.indent !== indent || depth > bounds.depth || source.items >= bounds.items) return undefined;
  source.next++;
  source.items++;
  return line;
}

const isDeeper = ({ lines, next }: Reading, indent: number): boolean => (lines[next]?.indent ?? 0) > indent;

/** The first sign of a value that is no sign of YAML's own. */
const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)/;

function onLine(source: Reading, written: string, depth: number): Value | undefined {
  if (plainStart.test(written)) return written.includes(': ') || written.includes(' #') || written.endsWith(':') ? undefined : written;
  return quoted(written) ?? listOnLine(source, written, depth);
}

function quoted(written: string): string | undefined {
  const double = /^"([^"\\]*)"$/.exec(written)?.[1];
  return double ?? /^'((?:[^']|'')*)'$/.exec(written)?.[1]?.replaceAll("''", "'");
}

/** A list between brackets, of words without a sign of YAML's own. */
function listOnLine(source: Reading, written: string, depth: number): Value[] | undefined {
  if (written === '[]' && depth <= bounds.depth) return [];
  const inside = /^\[ *([^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#'"]*(?:, *[^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#'"]*)*)\]$/.exec(written)?.[1];
  if (inside === undefined || depth > bounds.depth) return undefined;
  const items = inside.split(',').map((each) => each.replace(/^ +| +$/g, ''));
  source.items += items.length;
  return source.items > bounds.items ? undefined : items;
}
