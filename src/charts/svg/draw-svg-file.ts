import { type Chart, fontSize, type Role } from '../chart.ts';
import { wrapText } from '../measure.ts';
import { headsOf, inherited, namesOf } from './draw-svg.ts';
import { fonts, record } from './record.ts';
import { escapeText, writeMarks } from './write.ts';

const margin = 16;
const titleSize = 16;
const titleLine = 24;
const line = 18;

/** Viewers of files know no custom properties, and often no dark mode: plain values on white. */
const colours: Readonly<Record<Role, string>> = {
  c1: '#a8201a',
  c2: '#9a9186',
  c3: '#e4ddd1',
  ink: '#1c1a18',
  soft: '#6a635a',
  rule: '#ddd6ca',
  paper: '#fff',
};
const families: Families = {
  [fonts.sans]: "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  [fonts.serif]: "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
};
const resolve: Readonly<Record<string, string>> = { ...colours, ...families };

/** The two fonts of a picture, as SVG names fonts. */
export type Families = Readonly<Record<keyof typeof fonts, string>>;

/** The chart as a file that leaves the site: its title, its source and the document's name stand in the picture. */
export function drawSvgFile(chart: Chart): string {
  const { key, width } = chart;
  const title = wrapText(chart.finding, width, titleSize);
  const below = [...wrapText(chart.source, width), ...wrapText(chart.document, width)];
  const pictureTop = title.length * titleLine + 8;
  const belowTop = pictureTop + chart.height + 16;
  const [fullWidth, fullHeight] = [width + 2 * margin, belowTop + below.length * line + 2 * margin];
  const size = `viewBox="${-margin} ${-margin} ${fullWidth} ${fullHeight}" width="${2 * fullWidth}" height="${2 * fullHeight}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${families[fonts.sans]}" font-size="${fontSize}" fill="${colours.ink}" ${namesOf(chart)}>`,
    headsOf(chart),
    `<path fill="${colours.paper}" d="M${-margin}${-margin}h${fullWidth}v${fullHeight}H${-margin}Z"/>`,
    `<g font-family="${families[fonts.serif]}" font-size="${titleSize}" font-weight="700">${lines(title, titleSize, titleLine)}</g>`,
    `<g transform="translate(0 ${pictureTop})">${writeMarks(record(chart), { prefix: key, resolve, inherited })}</g>`,
    `<g fill="${colours.soft}">${lines(below, belowTop + fontSize, line)}</g></svg>\n`,
  ].join('');
}

/** The picture alone, in the colours of a file, for a document that sets title and source itself and has fonts of its own. */
export function drawSvgPicture(chart: Chart, own: Families): string {
  const { key, width, height } = chart;
  const root = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${own.sans}" font-size="${fontSize}" fill="${colours.ink}"`;
  const marks = writeMarks(record(chart), { prefix: key, resolve: { ...colours, ...own }, inherited });
  return `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${marks}</svg>`;
}

const lines = (texts: readonly string[], top: number, step: number): string =>
  texts.map((text, i) => `<text y="${top + i * step}">${escapeText(text)}</text>`).join('');
