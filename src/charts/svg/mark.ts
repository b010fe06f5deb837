import type { Box, Path } from './path.ts';

/** What the recorder saw: one painted path or one text, with the style it was painted in. */
export type PaintedMark = PathMark | TextMark;

export interface PathMark {
  readonly kind: 'path';
  readonly data: string;
  readonly box: Box;
  readonly clips: readonly Clip[];
  readonly style: MarkStyle;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly clips: readonly Clip[];
  readonly style: MarkStyle;
}

/** SVG attributes; colours are what the drawing code was given as fill or stroke style. */
export type MarkStyle = Readonly<Record<string, string>>;

export interface Clip {
  readonly data: string;
  readonly box: Box;
  readonly isRectangle: boolean;
}

export const clipOf = (path: Path): Clip => ({
  data: path.data,
  box: path.box,
  isRectangle: /^M[^A-Z]+H[^A-Z]+V[^A-Z]+H[^A-Z]+Z$/.test(path.data),
});

/** Without the clips that cut nothing off this box. */
export const effective = (clips: readonly Clip[], box: Box): readonly Clip[] =>
  clips.filter((clip) => !(clip.isRectangle && contains(clip.box, box)));

export const disjoint = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Styles of one kind are written in one order. */
export const sameStyle = (a: MarkStyle, b: MarkStyle): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A hundredth of a unit is below what is written. */
const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - 0.01 &&
  inner.right <= outer.right + 0.01 &&
  inner.top >= outer.top - 0.01 &&
  inner.bottom <= outer.bottom + 0.01;
