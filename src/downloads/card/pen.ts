import type { SKRSContext2D } from '@napi-rs/canvas';
import { letter, type Weight } from '../raster/faces.ts';

export interface PenStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

export interface Written {
  readonly text: string;
  readonly style: PenStyle;
}

/** The few strokes that a card is made of. Text is drawn only with the fonts that `letter` names. */
export class Pen {
  readonly #context: SKRSContext2D;

  constructor(context: SKRSContext2D) {
    // Else the machine's own language picks glyphs and widths, and the bytes differ.
    context.lang = 'zh-CN';
    this.#context = context;
  }

  fill(colour: string, x: number, y: number, width: number, height: number): void {
    this.#context.fillStyle = colour;
    this.#context.fillRect(x, y, width, height);
  }

  frame(colour: string, x: number, y: number, width: number, height: number, line: number): void {
    this.fill(colour, x, y, width, line);
    this.fill(colour, x, y + height - line, width, line);
    this.fill(colour, x, y, line, height);
    this.fill(colour, x + width - line, y, line, height);
  }

  write({ text, style }: Written, x: number, baseline: number): void {
    this.#context.fillStyle = style.colour;
    this.#context.fillText(this.#set(text, style), x, baseline);
  }

  measure(text: string, style: PenStyle): number {
    return this.#context.measureText(this.#set(text, style)).width;
  }

  /** Smaller until it fits the width; cut with an ellipsis where even the smallest is too wide. */
  fitted(text: string, style: PenStyle, width: number, smallest: number): Written {
    for (let size = style.size; size >= smallest; size -= 2) {
      if (this.measure(text, { ...style, size }) <= width) return { text, style: { ...style, size } };
    }
    return this.#cut(text, { ...style, size: smallest }, width);
  }

  /** One line if it fits at no less than two thirds of the size, else two lines. */
  wrapped(text: string, style: PenStyle, width: number, smallest: number): readonly [Written, Written?] {
    const single = this.fitted(text, style, width, Math.ceil((style.size * 2) / 3));
    if (single.text === text) return [single];
    const small = { ...style, size: smallest };
    const characters = [...text];
    let end = characters.length;
    while (end > 1 && this.measure(characters.slice(0, end).join(''), small) > width) end -= 1;
    const rest = characters.slice(end).join('');
    return [{ text: characters.slice(0, end).join(''), style: small }, this.#cut(rest, small, width)];
  }

  #cut(text: string, style: PenStyle, width: number): Written {
    if (this.measure(text, style) <= width) return { text, style };
    const characters = [...text];
    while (characters.length > 1 && this.measure(`${characters.join('')}…`, style) > width) characters.pop();
    return { text: `${characters.join('')}…`, style };
  }

  #set(text: string, { size, weight }: PenStyle): string {
    const lettering = letter(text, weight);
    this.#context.font = `${weight} ${size}px ${lettering.families}`;
    return lettering.text;
  }
}
