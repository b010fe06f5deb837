import { type Chart, fontSize, roles } from '../chart.ts';
import { fonts, record } from './record.ts';
import { escapeText, writeMarks } from './write.ts';

/** The chart inside a page: it takes the page's fonts and custom properties, so that dark mode needs no second picture. */
export function drawSvg(chart: Chart): string {
  const { key, width, height } = chart;
  const root = `viewBox="0 0 ${width} ${height}" font-size="${fontSize}" fill="${resolve.ink}" ${namesOf(chart)}`;
  return `<svg ${root}>${headsOf(chart)}${writeMarks(record(chart), { prefix: key, resolve, inherited })}</svg>`;
}

/** What the root of either picture says for all. */
export const inherited = { 'font-size': String(fontSize), 'font-family': fonts.sans, fill: 'ink' } as const;

// An underscore cannot stand in a figure's id, so these never meet an anchor of the page.
export const namesOf = ({ key }: Chart): string => `role="img" aria-labelledby="${key}_t ${key}_d"`;

export const headsOf = ({ key, finding, description }: Chart): string =>
  `<title id="${key}_t">${escapeText(finding)}</title><desc id="${key}_d">${escapeText(description)}</desc>`;

const resolve: Readonly<Record<string, string>> = {
  ...Object.fromEntries(roles.map((role) => [role, `var(--${role})`])),
  [fonts.serif]: 'var(--serif)',
};
