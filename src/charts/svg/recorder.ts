import { fontSize } from '../chart.ts';
import { textWidth } from '../measure.ts';
import { clipOf, effective, type Mark } from './mark.ts';
import { type Box, Path } from './path.ts';
import { applied, initialState, type Matrix, multiplied, type State, similarity } from './state.ts';
import { boxOfText, fillStyleOf, strokeStyleOf, textStyleOf } from './style.ts';

/**
 * A canvas 2D context that records what is painted, so that Chart.js can draw without a page. It has the methods that our
 * charts use; what SVG cannot say the same way on every machine (images, patterns, gradients) throws.
 */
export class Recorder {
  readonly canvas: { width: number; height: number };
  #state: State = initialState();
  #saved: State[] = [];
  #path = new Path();
  #marks: Mark[] = [];

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

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  setTransform(...matrix: Matrix): void {
    this.#state.matrix = matrix;
  }

  resetTransform(): void {
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  transform(...matrix: Matrix): void {
    this.#state.matrix = multiplied(this.#state.matrix, matrix);
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  setLineDash(dash: readonly number[]): void {
    this.#state.dash = [...dash];
  }

  getLineDash(): readonly number[] {
    return this.#state.dash;
  }

  beginPath(): void {
    this.#path = new Path();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(...this.#at(x, y));
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(...this.#at(x, y));
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.curveTo(...this.#at(controlX, controlY), ...this.#at(x, y));
  }

  bezierCurveTo(firstX: number, firstY: number, secondX: number, secondY: number, x: number, y: number): void {
    this.#path.curveTo(...this.#at(firstX, firstY), ...this.#at(secondX, secondY), ...this.#at(x, y));
  }

  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    const { scale, turn } = similarity(this.#state.matrix);
    this.#path.arc(...this.#at(x, y), radius * scale, start + turn, end + turn, counterclockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.quadrilateral(this.#at(x, y), this.#at(x + width, y), this.#at(x + width, y + height), this.#at(x, y + height));
  }

  clip(): void {
    this.#state.clips = [...this.#state.clips, clipOf(this.#path)];
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    this.#paint(this.#path, this.#path.box, fillStyleOf(this.#state, rule));
  }

  stroke(): void {
    const half = this.#state.lineWidth / 2;
    const { left, top, right, bottom } = this.#path.box;
    this.#paint(this.#path, { left: left - half, top: top - half, right: right + half, bottom: bottom + half }, strokeStyleOf(this.#state));
  }

  fillRect(...rect: [x: number, y: number, width: number, height: number]): void {
    this.#aside(rect, () => this.fill());
  }

  strokeRect(...rect: [x: number, y: number, width: number, height: number]): void {
    this.#aside(rect, () => this.stroke());
  }

  /** Clearing everything forgets everything; a recording cannot be erased in part. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || width < this.canvas.width || height < this.canvas.height) throw new Error('clearRect of a part');
    this.#marks = [];
  }

  fillText(text: string, x: number, y: number): void {
    const { matrix, clips } = this.#state;
    const box = boxOfText(this.#state, text, ...applied(matrix, x, y));
    this.#marks.push({ kind: 'text', text, box, clips: effective(clips, box), ...textStyleOf(this.#state, x, y) });
  }

  measureText(text: string): Pick<TextMetrics, 'width'> {
    return { width: textWidth(text, Number(/([\d.]+)px/.exec(this.#state.font)?.[1] ?? fontSize)) };
  }

  drawImage(): never {
    throw new Error('drawImage cannot be recorded');
  }

  createPattern(): never {
    throw new Error('createPattern cannot be recorded');
  }

  createLinearGradient(): never {
    throw new Error('createLinearGradient cannot be recorded');
  }

  #at(x: number, y: number): [number, number] {
    return applied(this.#state.matrix, x, y);
  }

  #paint(path: Path, box: Box, style: Mark['style']): void {
    if (path.isEmpty) return;
    this.#marks.push({ kind: 'path', data: path.data, box, clips: effective(this.#state.clips, box), style });
  }

  /** fillRect and strokeRect leave the current path alone. */
  #aside([x, y, width, height]: [number, number, number, number], paint: () => void): void {
    const path = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    paint();
    this.#path = path;
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
