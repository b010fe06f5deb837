import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { type Chart, fontSize, type Role } from '../charts/chart.ts';
import { type FrameImprint, type FrameLine, fileColours, frameOf, titleSize } from '../charts/frame.ts';
import type { MarkStyle, PaintedMark } from '../charts/svg/mark.ts';
import { record } from '../charts/svg/record.ts';
import { letter, type Typeface, type Weight } from './raster/faces.ts';
import { writePng } from './raster/png.ts';

/** Device pixels in one unit of the picture. */
const scale = 2;

/** The picture of `drawSvgFile` in pixels: the same marks at the same places. Same chart, same bytes. */
export function drawChartPng(chart: Chart, imprint: FrameImprint): Uint8Array<ArrayBuffer> {
  const { left, top, width, height, pictureTop, title, below } = frameOf(chart, imprint);
  const canvas = createCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  // Else the machine's own language picks glyphs and widths, and the bytes differ.
  context.lang = 'zh-CN';
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  context.fillStyle = fileColours.paper;
  context.fillRect(left, top, width, height);
  write(context, title, { role: 'ink', size: titleSize, weight: 700, typeface: 'serif' });
  write(context, below, { role: 'soft', size: fontSize, weight: 400, typeface: 'sans' });
  context.translate(0, pictureTop);
  for (const mark of record(chart)) paint(context, mark);
  return writePng(canvas.data(), width * scale, height * scale);
}

interface Lettered {
  readonly role: Role;
  readonly size: number;
  readonly weight: Weight;
  readonly typeface: Typeface;
}

function write(context: SKRSContext2D, lines: readonly FrameLine[], { role, ...font }: Lettered): void {
  context.fillStyle = fileColours[role];
  for (const { text, y } of lines) context.fillText(setFont(context, text, font), 0, y);
}

function setFont(context: SKRSContext2D, text: string, { size, weight, typeface }: Omit<Lettered, 'role'>): string {
  const lettering = letter(text, weight, typeface);
  context.font = `${weight} ${size}px ${lettering.families}`;
  return lettering.text;
}

function paint(context: SKRSContext2D, mark: PaintedMark): void {
  const { style } = mark;
  if (style.transform) throw new Error(`turned text cannot be painted: ${style.transform}`);
  context.save();
  for (const { data } of mark.clips) context.clip(new Path2D(data));
  context.globalAlpha = Number(style.opacity ?? 1);
  if (mark.kind === 'path') paintPath(context, mark.data, style);
  else {
    context.fillStyle = colourOf(style.fill);
    context.textAlign = anchors[style['text-anchor'] ?? ''] ?? 'left';
    const weight = style['font-weight'] === '700' ? 700 : 400;
    const font = { size: Number(style['font-size']), weight, typeface: style['font-family'] as Typeface } as const;
    context.fillText(setFont(context, mark.text, font), mark.x, mark.y);
  }
  context.restore();
}

const anchors: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function paintPath(context: SKRSContext2D, data: string, style: MarkStyle): void {
  const path = new Path2D(data);
  if (style.fill !== 'none') {
    context.fillStyle = colourOf(style.fill);
    context.fill(path, (style['fill-rule'] ?? 'nonzero') as CanvasFillRule);
  }
  if (!style.stroke) return;
  context.strokeStyle = colourOf(style.stroke);
  context.lineWidth = Number(style['stroke-width'] ?? 1);
  context.lineCap = (style['stroke-linecap'] ?? 'butt') as CanvasLineCap;
  context.lineJoin = (style['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
  context.setLineDash((style['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
  context.lineDashOffset = Number(style['stroke-dashoffset'] ?? 0);
  context.stroke(path);
}

/** Marks name a colour by its role. */
function colourOf(role: string | undefined): string {
  const colour = fileColours[role as Role];
  if (!colour) throw new Error(`unknown colour: ${role}`);
  return colour;
}
