import type { Chart } from '../charts/chart.ts';
import { drawSvgPicture } from '../charts/svg/draw-svg-file.ts';
import { type Faces, families } from './faces.ts';

/**
 * The chart's picture in the fonts of the PDF. Where a font lacks one character of a text, the renderer would take all of
 * it from whatever font has them: such characters are told their font.
 */
export const pictureOf = (chart: Chart, { isCommon }: Pick<Faces, 'isCommon'>): string =>
  drawSvgPicture(chart, { sans: families.hei, serif: families.song }).replace(
    /(<text[^>]*>)([^<]+)/g,
    (_, tag: string, text: string) => tag + [...text].map((each) => (isCommon(each) ? each : inKai(each))).join(''),
  );

const inKai = (character: string): string => `<tspan font-family="${families.kai}">${character}</tspan>`;
