import type { LiveData } from '../charts/chart-json.ts';

/** The words of one row beside the picture, and of one point for those who listen. It shows finished texts, and composes none. */
export class Tooltip {
  readonly #box = document.createElement('div');
  readonly #speech = document.createElement('p');
  readonly #data: LiveData;

  constructor(data: LiveData, add: (part: HTMLElement) => void) {
    this.#data = data;
    this.#box.className = 'tip';
    this.#box.hidden = true;
    // The speech says it; saying it twice would not help.
    this.#box.setAttribute('aria-hidden', 'true');
    this.#speech.className = 'speech';
    this.#speech.setAttribute('aria-live', 'polite');
    add(this.#box);
    add(this.#speech);
  }

  /** Shows points of the row whose middle is at `y`, on the side that leaves the pointer its way down the rows. */
  show(points: readonly number[], y: number, side: 'left' | 'right' = 'left'): void {
    this.#box.replaceChildren(...points.flatMap((index) => this.#words(index)));
    this.#place(y, side);
  }

  /** Tells someone who came by keyboard what the keys do. */
  hint(): void {
    this.#speech.textContent = this.#data.words.keys;
    this.#box.replaceChildren(paragraph('why', this.#data.words.keys));
    this.#place(this.#data.height, 'left');
    Object.assign(this.#box.style, { top: '100%', bottom: 'auto' });
  }

  speak(point: number): void {
    this.#speech.textContent = this.#data.points[point]?.spoken ?? '';
  }

  hide(): void {
    this.#box.hidden = true;
    this.#speech.textContent = '';
  }

  #words(index: number): readonly HTMLElement[] {
    const point = this.#data.points[index];
    if (!point) return [];
    return [paragraph('of', point.heading), paragraph('value', point.printed), ...(point.note ? [paragraph('why', point.note)] : [])];
  }

  /** Under the row, or over it in the picture's lower half, so that it stays in sight. */
  #place(y: number, side: 'left' | 'right'): void {
    const { height } = this.#data;
    const below = y < height / 2;
    this.#box.style.left = side === 'left' ? '0' : 'auto';
    this.#box.style.right = side === 'right' ? '0' : 'auto';
    this.#box.style.top = below ? `${(100 * (y + 14)) / height}%` : 'auto';
    this.#box.style.bottom = below ? 'auto' : `${(100 * (height - y + 30)) / height}%`;
    this.#box.hidden = false;
  }
}

function paragraph(name: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
