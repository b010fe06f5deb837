import type { Paint, PaintStyle } from '../text/terminal/print-problems.ts';

const codes: Readonly<Record<PaintStyle, readonly [number, number]>> = {
  place: [1, 22],
  error: [31, 39],
  warning: [33, 39],
  faint: [2, 22],
};

export const terminalPaint: Paint = (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
