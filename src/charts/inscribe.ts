import { type ChartConfig, type ChartLine, fontSize, type Inscription } from './chart.ts';
import type { LivePlugin, Theme } from './theme.ts';

/** Draws what is no bar: hairlines under the bars, texts over them. */
export function inscribe(
  { lines, inscriptions }: Pick<ChartConfig, 'lines' | 'inscriptions'>,
  theme: Theme,
  hidden: ReadonlySet<string>,
): LivePlugin {
  return {
    id: 'inscribe',
    beforeDatasetsDraw({ ctx }) {
      for (const line of lines) drawLine(ctx, line, theme);
    },
    afterDatasetsDraw({ ctx }) {
      for (const inscription of inscriptions) if (!hidden.has(inscription.series ?? '')) write(ctx, inscription, theme);
    },
  };
}

function drawLine(ctx: CanvasRenderingContext2D, { from, to, role, width, dashed }: ChartLine, { colour }: Theme): void {
  ctx.save();
  ctx.strokeStyle = colour(role);
  ctx.lineWidth = width;
  ctx.setLineDash(dashed ? [2, 3] : []);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}

function write(ctx: CanvasRenderingContext2D, { text, x, y, align, role, strong }: Inscription, { colour, sans, serif }: Theme): void {
  ctx.save();
  ctx.fillStyle = colour(role);
  ctx.font = `${strong ? 700 : 400} ${fontSize}px ${strong ? serif : sans}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, x, y);
  ctx.restore();
}
