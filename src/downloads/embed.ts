import type { Chart } from '../charts/chart.ts';
import { textWidth } from '../charts/measure.ts';
import { escapeText } from '../charts/svg/write.ts';

/** Widths of phones, and the widest column: from there on the page only centres it. In between, the tallest is one of these. */
const widths = [300, 320, 360, 390, 412];
const padding = 28;
const titleLine = 24;
const line = 20;
const gap = 4;
/** The two closed details and the padding of the page. */
const fixed = 90;
/** A line cannot be filled to its end, and the figures of readers' fonts are wider than in our table here and there. */
const slack = 1.05;

/** CSS pixels that a frame needs so that the page does not scroll in it, closed as it opens, at any usual width. */
export function embedHeight(chart: Pick<Chart, 'finding' | 'width' | 'height'>, small: readonly string[]): number {
  const heights = widths.map((frame) => {
    const width = frame - padding;
    const lines = (text: string, size: number) => Math.ceil((textWidth(text, size) * slack) / width);
    const plot = (chart.height * width) / chart.width;
    const texts = small.reduce((sum, text) => sum + lines(text, 12.5) * line + gap, 0);
    return lines(chart.finding, 16) * titleLine + plot + texts + fixed;
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** What an editor of another site pastes into a page. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
