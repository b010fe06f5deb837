import { textWidth } from '../measure.ts';
import type { MarkStyle } from './mark.ts';
import { coordinate } from './number.ts';
import type { Box } from './path.ts';
import type { State } from './state.ts';

/** Attributes of a filled path; what SVG assumes anyway is left out. */
export const fillStyleOf = ({ fillStyle, globalAlpha }: State, rule: CanvasFillRule): MarkStyle => ({
  fill: fillStyle,
  ...(rule === 'evenodd' && { 'fill-rule': 'evenodd' }),
  ...opacity(globalAlpha),
});

export const strokeStyleOf = ({ strokeStyle, lineWidth, lineCap, lineJoin, dash, lineDashOffset, globalAlpha }: State): MarkStyle => ({
  fill: 'none',
  stroke: strokeStyle,
  ...(lineWidth !== 1 && { 'stroke-width': coordinate(lineWidth) }),
  ...(lineCap !== 'butt' && { 'stroke-linecap': lineCap }),
  ...(lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }),
  ...(dash.length > 0 && { 'stroke-dasharray': dash.map(coordinate).join(' ') }),
  ...(dash.length > 0 && lineDashOffset !== 0 && { 'stroke-dashoffset': coordinate(lineDashOffset) }),
  ...opacity(globalAlpha),
});

/** A text's place and attributes. */
export function textStyleOf(state: State, x: number, y: number): { x: number; y: number; style: MarkStyle } {
  const { fillStyle, textAlign, globalAlpha } = state;
  const { size, weight, family } = fontOf(state);
  const style = {
    fill: fillStyle,
    'font-size': coordinate(size),
    'font-family': family,
    ...(weight !== '400' && { 'font-weight': weight }),
    ...(anchors[textAlign] && { 'text-anchor': anchors[textAlign] }),
    ...opacity(globalAlpha),
  };
  return { x, y: y + shift(state) * size, style };
}

export function boxOfText(state: State, text: string, x: number, y: number): Box {
  const { size } = fontOf(state);
  const width = textWidth(text, size);
  const anchor = anchors[state.textAlign];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const baseline = y + shift(state) * size;
  return { left, right: left + width, top: baseline - size, bottom: baseline + size / 4 };
}

const anchors: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end', end: 'end' };

/** Renderers disagree about dominant-baseline, so the alphabetic one is computed, in em. */
const shifts: Readonly<Partial<Record<CanvasTextBaseline, number>>> = { middle: 0.35, top: 0.88, hanging: 0.8, bottom: -0.12 };

const shift = ({ textBaseline }: State): number => shifts[textBaseline] ?? 0;

function fontOf({ font }: State): { size: number; weight: string; family: string } {
  const match = /(?:(bold|\d{3}) )?([\d.]+)px (.+)/.exec(font);
  if (!match) throw new Error(`unknown font: ${font}`);
  return { size: Number(match[2]), weight: match[1] === 'bold' ? '700' : (match[1] ?? '400'), family: match[3] ?? '' };
}

const opacity = (alpha: number): MarkStyle => (alpha === 1 ? {} : { opacity: coordinate(alpha) });
