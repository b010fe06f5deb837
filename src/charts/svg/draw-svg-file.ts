import { type Chart, fontSize } from '../chart.ts';
import { type FrameImprint, type FrameLine, fileColours, frameOf, titleSize } from '../frame.ts';
import { headsOf, inherited, namesOf } from './draw-svg.ts';
import { fonts, record } from './record.ts';
import { escapeText, writeMarks } from './write.ts';

const families: Families = {
  [fonts.sans]: "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  [fonts.serif]: "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
};
const resolve: Readonly<Record<string, string>> = { ...fileColours, ...families };

/** The two fonts of a picture, as SVG names fonts. */
export type Families = Readonly<Record<keyof typeof fonts, string>>;

/** The chart as a file that leaves the site: its title, its source and the document's name stand in the picture. */
export function drawSvgFile(chart: Chart, imprint: FrameImprint): string {
  const { left, top, width, height, pictureTop, title, below } = frameOf(chart, imprint);
  const size = `viewBox="${left} ${top} ${width} ${height}" width="${2 * width}" height="${2 * height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${families[fonts.sans]}" font-size="${fontSize}" fill="${fileColours.ink}" ${namesOf(chart)}>`,
    headsOf(chart),
    `<path fill="${fileColours.paper}" d="M${left}${top}h${width}v${height}H${left}Z"/>`,
    `<g font-family="${families[fonts.serif]}" font-size="${titleSize}" font-weight="700">${lines(title)}</g>`,
    `<g transform="translate(0 ${pictureTop})">${writeMarks(record(chart), { prefix: chart.key, resolve, inherited })}</g>`,
    `<g fill="${fileColours.soft}">${lines(below)}</g></svg>\n`,
  ].join('');
}

const lines = (all: readonly FrameLine[]): string => all.map(({ text, y }) => `<text y="${y}">${escapeText(text)}</text>`).join('');

/** The picture alone, in the colours of a file, for a document that sets title and source itself and has fonts of its own. */
export function drawSvgPicture(chart: Chart, own: Families): string {
  const { key, width, height } = chart;
  const root = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${own.sans}" font-size="${fontSize}" fill="${fileColours.ink}"`;
  const marks = writeMarks(record(chart), { prefix: key, resolve: { ...fileColours, ...own }, inherited });
  return `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${marks}</svg>`;
}
