import { type Clip, disjoint, type MarkStyle, type PaintedMark, type PathMark, sameStyle, type TextMark } from './mark.ts';
import { coordinate } from './number.ts';

export interface Writing {
  /** Ids of clip paths begin with it: they must differ between charts of one page. */
  readonly prefix: string;
  /** What to write for a colour's role or a font's name that the drawing code was given. */
  readonly resolve: Readonly<Record<string, string>>;
  /** What the root element says already, in the same names. */
  readonly inherited: MarkStyle;
}

/** Marks as SVG elements: paths of one style become one, texts of one style share a group. */
export function writeMarks(marks: readonly PaintedMark[], writing: Writing): string {
  const clips = new Map<string, string>();
  const elements = merged(marks).map((run) => writeRun(run, writing, clips));
  const paths = [...clips].map(([data, id]) => `<clipPath id="${id}"><path d="${data}"/></clipPath>`);
  return (paths.length > 0 ? `<defs>${paths.join('')}</defs>` : '') + elements.join('');
}

type Run = readonly [PaintedMark, ...PaintedMark[]];

/** Marks that may be written together. A path joins an earlier one of its style if nothing between them touches it. */
function merged(marks: readonly PaintedMark[]): readonly Run[] {
  const runs: [PaintedMark, ...PaintedMark[]][] = [];
  for (const mark of marks) {
    const run = runs.findLast((each) => joins(each, mark) || each.some((other) => !disjoint(other.box, mark.box)) || mark.kind === 'text');
    if (run && joins(run, mark)) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

const joins = ([first]: Run, mark: PaintedMark): boolean =>
  first.kind === mark.kind && sameStyle(first.style, mark.style) && first.clips.length === 0 && mark.clips.length === 0;

function writeRun(run: Run, { prefix, resolve, inherited }: Writing, clips: Map<string, string>): string {
  const [first] = run;
  const attributes = attributesOf(first.style, resolve, inherited);
  if (first.kind === 'path')
    return clipped(first.clips, `<path${attributes} d="${run.map((mark) => (mark as PathMark).data).join('')}"/>`, prefix, clips);
  if (run.length === 1 || attributes === '')
    return clipped(first.clips, run.map((mark) => writeText(mark as TextMark, attributes)).join(''), prefix, clips);
  return `<g${attributes}>${run.map((mark) => writeText(mark as TextMark, '')).join('')}</g>`;
}

const writeText = ({ text, x, y }: TextMark, attributes: string): string =>
  `<text${attributes} x="${coordinate(x)}" y="${coordinate(y)}">${escapeText(text)}</text>`;

function attributesOf(style: MarkStyle, resolve: Writing['resolve'], inherited: MarkStyle): string {
  return Object.entries(style)
    .flatMap(([name, value]) => (inherited[name] === value ? [] : [` ${name}="${resolve[value] ?? value}"`]))
    .join('');
}

function clipped(cuts: readonly Clip[], content: string, prefix: string, clips: Map<string, string>): string {
  return cuts.reduce((inner, { data }) => {
    const id = clips.get(data) ?? `${prefix}_k${clips.size}`;
    clips.set(data, id);
    return `<g clip-path="url(#${id})">${inner}</g>`;
  }, content);
}

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
