import { createCanvas } from '@napi-rs/canvas';
import { writePng } from '../raster/png.ts';
import type { Card, CardNumber } from './card.ts';
import { Pen, type PenStyle, type Written } from './pen.ts';

export const cardSize = { width: 1200, height: 630 } as const;

const ink = '#1c1a18';
const soft = '#6a635a';
const hairline = '#ddd6ca';
const vermilion = '#a8201a';
const paper = '#fdfcf9';

const margin = 80;
const right = cardSize.width - margin;
const inner = right - margin;
const gap = 28;
const unitGap = 10;
const unitStyle: PenStyle = { size: 28, weight: 400, colour: ink };

/** The card as a PNG: the head and double rule of an official paper, the project, three numbers. Same card, same bytes. */
export function drawCard(card: Card): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const pen = new Pen(canvas.getContext('2d'));
  pen.fill(paper, 0, 0, cardSize.width, cardSize.height);
  head(pen, card);
  project(pen, card);
  numbers(pen, card.numbers);
  foot(pen, card);
  return writePng(canvas.data(), cardSize.width, cardSize.height);
}

function head(pen: Pen, { publisher, year }: Card): void {
  const yearStyle: PenStyle = { size: 34, weight: 400, colour: vermilion };
  const yearWidth = pen.measure(year, yearStyle);
  pen.write(pen.fitted(publisher, { size: 46, weight: 700, colour: vermilion }, inner - yearWidth - gap, 28), margin, 112);
  pen.write({ text: year, style: yearStyle }, right - yearWidth, 112);
  pen.fill(vermilion, margin, 140, inner, 6);
  pen.fill(vermilion, margin, 151, inner, 2);
}

function project(pen: Pen, { project: name, kind, badge }: Card): void {
  const badgeWidth = badge ? stamp(pen, badge) + gap : 0;
  const lines = pen.wrapped(name, { size: 88, weight: 700, colour: ink }, inner - badgeWidth, 52);
  const [first, second] = lines;
  if (second) {
    pen.write(first, margin, 226);
    pen.write(second, margin, 290);
  } else pen.write(first, margin, 276);
  pen.write({ text: kind, style: { size: 30, weight: 400, colour: soft } }, margin, second ? 348 : 340);
}

/** Framed at the right edge; returns its width. */
function stamp(pen: Pen, badge: string): number {
  const style: PenStyle = { size: 36, weight: 700, colour: vermilion };
  const width = pen.measure(badge, style) + 40;
  pen.frame(vermilion, right - width, 200, width, 64, 3);
  pen.write({ text: badge, style }, right - width + 20, 245);
  return width;
}

/** Three columns, their numbers in one size. */
function numbers(pen: Pen, all: readonly CardNumber[]): void {
  const column = (inner - (all.length - 1) * 2 * gap) / all.length;
  const lettered = all.map(({ number, unit }) => {
    const unitWidth = unit ? pen.measure(unit, unitStyle) + unitGap : 0;
    return pen.fitted(number, { size: 54, weight: 700, colour: unit ? ink : soft }, column - unitWidth, 28);
  });
  const size = Math.min(...lettered.map(({ style }) => style.size));
  for (const [i, { label, unit }] of all.entries()) {
    const x = margin + i * (column + 2 * gap);
    if (i > 0) pen.fill(hairline, x - gap, 398, 2, 106);
    pen.write(pen.fitted(label, { size: 26, weight: 400, colour: soft }, column, 18), x, 424);
    const { text, style } = lettered[i] as Written;
    const even = { ...style, size };
    pen.write({ text, style: even }, x, 490);
    pen.write({ text: unit, style: unitStyle }, x + pen.measure(text, even) + unitGap, 490);
  }
}

function foot(pen: Pen, { remark, site }: Card): void {
  pen.fill(hairline, margin, 540, inner, 2);
  const siteStyle: PenStyle = { size: 28, weight: 700, colour: vermilion };
  const siteWidth = pen.measure(site, siteStyle);
  pen.write(pen.fitted(remark, { size: 26, weight: 400, colour: soft }, inner - siteWidth - gap, 18), margin, 588);
  pen.write({ text: site, style: siteStyle }, right - siteWidth, 588);
}
