import { coordinates } from './number.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
    this.#add('M', [x, y], x, y);
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY] = this.#at ?? [];
    if (fromX === undefined) this.moveTo(x, y);
    else if (x === fromX) this.#add('V', [y], x, y);
    else if (y === fromY) this.#add('H', [x], x, y);
    else this.#add('L', [x, y], x, y);
  }

  rectangle(left: number, top: number, right: number, bottom: number): void {
    // A bar of no length leaves no trace.
    if (left === right || top === bottom) return;
    this.moveTo(left, top);
    this.lineTo(right, top);
    this.lineTo(right, bottom);
    this.lineTo(left, bottom);
    this.#parts.push('Z');
    this.#at = [left, top];
  }

  #add(command: string, values: readonly number[], x: number, y: number): void {
    this.#parts.push(command + coordinates(...values));
    this.#at = [x, y];
    this.#x.push(x);
    this.#y.push(y);
  }
}
