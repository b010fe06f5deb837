import { clipOf, effective, type PaintedMark } from './mark.ts';
import { type Box, Path } from './path.ts';
import { initialState, type State } from './state.ts';
import { boxOfText, fillStyleOf, strokeStyleOf, textStyleOf } from './style.ts';

/**
 * A canvas 2D context that records what is painted, so that Chart.js can draw without a page. It has what our charts use:
 * rectangles, lines, clips and texts, untransformed. Anything else is no method of it, and fails where it is called.
 */
export class Recorder {
  readonly canvas: { width: number; height: number };
  #state: State = initialState();
  #saved: State[] = [];
  #path = new Path();
  #marks: PaintedMark[] = [];

  constructor(canvas: { width: number; height: number }) {
    this.canvas = canvas;
    for (const name of stateNames) {
      Object.defineProperty(this, name, {
        get: () => this.#state[name],
        set: (value: never) => {
          this.#state[name] = value;
        },
      });
    }
  }

  get marks(): readonly PaintedMark[] {
    return this.#marks;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  /** A picture's own pixels are what is drawn in: nothing is moved, scaled or turned. */
  setTransform(...matrix: readonly number[]): void {
    if (String(matrix) !== '1,0,0,1,0,0') throw new Error(`a transform cannot be recorded: ${matrix.join(' ')}`);
  }

  resetTransform(): void {}

  setLineDash(dash: readonly number[]): void {
    this.#state.dash = [...dash];
  }

  beginPath(): void {
    this.#path = new Path();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rectangle(x, y, x + width, y + height);
  }

  clip(): void {
    this.#state.clips = [...this.#state.clips, clipOf(this.#path)];
  }

  /** By 'evenodd' the outline of a bar: the bar without what lies inside its border. */
  fill(rule: CanvasFillRule = 'nonzero'): void {
    this.#paint(this.#path.box, fillStyleOf(this.#state, rule));
  }

  stroke(): void {
    const half = this.#state.lineWidth / 2;
    const { left, top, right, bottom } = this.#path.box;
    this.#paint({ left: left - half, top: top - half, right: right + half, bottom: bottom + half }, strokeStyleOf(this.#state));
  }

  /** Clearing everything forgets everything; a recording cannot be erased in part. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || width < this.canvas.width || height < this.canvas.height) throw new Error('clearRect of a part');
    this.#marks = [];
  }

  fillText(text: string, x: number, y: number): void {
    const box = boxOfText(this.#state, text, x, y);
    this.#marks.push({ kind: 'text', text, box, clips: effective(this.#state.clips, box), ...textStyleOf(this.#state, x, y) });
  }

  #paint(box: Box, style: PaintedMark['style']): void {
    if (this.#path.isEmpty) return;
    this.#marks.push({ kind: 'path', data: this.#path.data, box, clips: effective(this.#state.clips, box), style });
  }
}

const stateNames = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
  'globalAlpha',
] as const;
