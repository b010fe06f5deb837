import type { Chart } from '../charts/chart.ts';
import { drawSvgPicture } from '../charts/svg/draw-svg-file.ts';
import { families } from './font-files.ts';
import { piecesOf, printable } from './printable.ts';

/**
 * The chart's picture in the fonts of the PDF. Where a font lacks one character of a text, the renderer would take all of
 * it from whatever font has them: such characters are told their font.
 */
export const pictureOf = (chart: Chart): string =>
  drawSvgPicture(chart, { sans: families.hei, serif: families.song }).replace(
    /(<text[^>]*>)([^<]+)/g,
    (_, tag: string, text: string) => tag + piecesOf(printable(text)).map(inItsFont).join(''),
  );

const inItsFont = ({ text, setting }: ReturnType<typeof piecesOf>[number]): string =>
  setting === 'kai' || setting === 'symbols' ? `<tspan font-family="${families[setting]}">${text}</tspan>` : text;
