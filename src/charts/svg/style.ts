import { textWidth } from '../measure.ts';
import type { Style } from './mark.ts';
import { coordinate } from './number.ts';
import type { Box } from './path.ts';
import { applied, isTranslation, type State } from './state.ts';

/** Attributes of a filled path; what SVG assumes anyway is left out. */
export const fillStyleOf = ({ fillStyle, globalAlpha }: State, rule: CanvasFillRule): Style => ({
  fill: fillStyle,
  ...(rule === 'evenodd' && { 'fill-rule': 'evenodd' }),
  ...opacity(globalAlpha),
});

export const strokeStyleOf = ({ strokeStyle, lineWidth, lineCap, lineJoin, dash, lineDashOffset, globalAlpha }: State): Style => ({
  fill: 'none',
  stroke: strokeStyle,
  ...(lineWidth !== 1 && { 'stroke-width': coordinate(lineWidth) }),
  ...(lineCap !== 'butt' && { 'stroke-linecap': lineCap }),
  ...(lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }),
  ...(dash.length > 0 && { 'stroke-dasharray': dash.map(coordinate).join(' ') }),
  ...(dash.length > 0 && lineDashOffset !== 0 && { 'stroke-dashoffset': coordinate(lineDashOffset) }),
  ...opacity(globalAlpha),
});

/** A text's place and attributes; a turned or scaled one keeps its own place and carries the matrix. */
export function textStyleOf(state: State, x: number, y: number): { x: number; y: number; style: Style } {
  const { fillStyle, textAlign, globalAlpha, matrix } = state;
  const { size, weight, family } = fontOf(state);
  const baseline = y + shift(state) * size;
  const [placedX, placedY] = isTranslation(matrix) ? applied(matrix, x, baseline) : [x, baseline];
  const style = {
    fill: fillStyle,
    'font-size': coordinate(size),
    'font-family': family,
    ...(weight !== '400' && { 'font-weight': weight }),
    ...(anchors[textAlign] && { 'text-anchor': anchors[textAlign] }),
    ...opacity(globalAlpha),
    ...(!isTranslation(matrix) && { transform: `matrix(${matrix.map((each) => Math.round(each * 1e4) / 1e4).join(' ')})` }),
  };
  return { x: placedX, y: placedY, style };
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

const opacity = (alpha: number): Style => (alpha === 1 ? {} : { opacity: coordinate(alpha) });
