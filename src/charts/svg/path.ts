import { coordinates } from './number.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Corner = readonly [x: number, y: number];

/** Path data as it grows, with the box that holds its points. */
export class Path {
  readonly #parts: string[] = [];
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  #at: readonly [number, number] | null = null;

  get data(): string {
    return this.#parts.join('');
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get box(): Box {
    return { left: Math.min(...this.#x), top: Math.min(...this.#y), right: Math.max(...this.#x), bottom: Math.max(...this.#y) };
  }

  moveTo(x: number, y: number): void {
    this.#add('M', [x, y]);
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY] = this.#at ?? [];
    if (fromX === undefined) this.moveTo(x, y);
    else if (x === fromX) this.#add('V', [y], x, y);
    else if (y === fromY) this.#add('H', [x], x, y);
    else this.#add('L', [x, y]);
  }

  quadrilateral(a: Corner, b: Corner, c: Corner, d: Corner): void {
    // A bar of no length leaves no trace.
    if (isFlat(a, b, d)) return;
    this.moveTo(...a);
    this.lineTo(...b);
    this.lineTo(...c);
    this.lineTo(...d);
    this.close();
    this.#at = a;
  }

  curveTo(...points: readonly number[]): void {
    this.#add(points.length === 4 ? 'Q' : 'C', points);
  }

  /** A circular arc; a full circle is drawn as two halves, because SVG draws nothing from a point to itself. */
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise: boolean): void {
    const sweep = sweepOf(start, end, counterclockwise);
    const steps = Math.abs(sweep) > Math.PI ? 2 : 1;
    const point = (angle: number): [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    this.lineTo(...point(start));
    for (let i = 1; i <= steps; i++) {
      const to = point(start + (sweep * i) / steps);
      this.#parts.push(`A${coordinates(radius, radius)} 0 0 ${sweep > 0 ? 1 : 0} ${coordinates(...to)}`);
      this.#reach(...to);
    }
    this.#x.push(x - radius, x + radius);
    this.#y.push(y - radius, y + radius);
  }

  close(): void {
    if (!this.isEmpty) this.#parts.push('Z');
  }

  #add(command: string, values: readonly number[], x = values.at(-2) as number, y = values.at(-1) as number): void {
    this.#parts.push(command + coordinates(...values));
    this.#reach(x, y);
  }

  #reach(x: number, y: number): void {
    this.#at = [x, y];
    this.#x.push(x);
    this.#y.push(y);
  }
}

const isFlat = ([x, y]: Corner, [bx, by]: Corner, [dx, dy]: Corner): boolean => (bx - x) * (dy - y) - (by - y) * (dx - x) === 0;

function sweepOf(start: number, end: number, counterclockwise: boolean): number {
  const turn = 2 * Math.PI;
  const sweep = counterclockwise ? start - end : end - start;
  if (sweep >= turn) return counterclockwise ? -turn : turn;
  const positive = ((sweep % turn) + turn) % turn;
  return counterclockwise ? -positive : positive;
}
