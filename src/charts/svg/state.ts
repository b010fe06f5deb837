import type { Clip } from './mark.ts';

/** x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const multiplied = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

export const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];

export const isTranslation = ([a, b, c, d]: Matrix): boolean => a === 1 && b === 0 && c === 0 && d === 1;

/** What a circle becomes: its scale and turn. Throws where it would no longer be a circle. */
export function similarity([a, b, c, d]: Matrix): { scale: number; turn: number } {
  if (Math.abs(a - d) > 1e-9 || Math.abs(b + c) > 1e-9)
    throw new Error(`arc under a matrix that is no similarity: ${[a, b, c, d].join(' ')}`);
  return { scale: Math.hypot(a, b), turn: Math.atan2(b, a) };
}

/** What save() keeps and restore() brings back, under the names of the canvas. */
export interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  globalAlpha: number;
  dash: readonly number[];
  matrix: Matrix;
  clips: readonly Clip[];
}

export const initialState = (): State => ({
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  matrix: identity,
  clips: [],
});
