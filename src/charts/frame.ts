import { type Chart, fontSize, type Role } from './chart.ts';
import { textWidth, wrapText } from './measure.ts';

/** What a picture that leaves the site says under the chart besides its source: whatever makes it traceable without the page. */
export interface FrameImprint {
  /** Sentences, each on lines of its own. */
  readonly remarks: readonly string[];
  /** Null where the site has none. */
  readonly address: string | null;
}

/** The chart as a file that leaves the site: title above, source below, everything in the picture's units. SVG and PNG are drawn from it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the chart itself is moved down. */
  readonly pictureTop: number;
  readonly title: readonly FrameLine[];
  readonly below: readonly FrameLine[];
}

export interface FrameLine {
  readonly text: string;
  /** Of the baseline. */
  readonly y: number;
}

export const titleSize = 16;

const margin = 16;
const titleLine = 24;
const line = 18;

/** Viewers of files know no custom properties, and often no dark mode: plain values on white. */
export const fileColours: Readonly<Record<Role, string>> = {
  c1: '#a8201a',
  c2: '#9a9186',
  c3: '#e4ddd1',
  ink: '#1c1a18',
  soft: '#6a635a',
  rule: '#ddd6ca',
  paper: '#fff',
};

export function frameOf({ finding, source, document, width, height }: Chart, { remarks, address }: FrameImprint): Frame {
  const title = wrapText(finding, width, titleSize);
  const below = [...[source, document, ...remarks].flatMap((text) => wrapText(text, width)), ...wrapAddress(address ?? '', width)];
  const pictureTop = title.length * titleLine + 8;
  const belowTop = pictureTop + height + 16;
  return {
    left: -margin,
    top: -margin,
    width: width + 2 * margin,
    height: belowTop + below.length * line + 2 * margin,
    pictureTop,
    title: title.map((text, i) => ({ text, y: titleSize + i * titleLine })),
    below: below.map((text, i) => ({ text, y: belowTop + fontSize + i * line })),
  };
}

/** An address has no spaces: it is broken after a slash, and within a part only where that is too long for a line. */
function wrapAddress(address: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of address.match(/[^/]*\/+|[^/]+$/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(...pieces(part, width));
  }
  return lines;
}

function pieces(part: string, width: number): readonly string[] {
  const cut = [...part].findIndex((_, i) => textWidth(part.slice(0, i + 1)) > width);
  return cut < 1 ? [part] : [part.slice(0, cut), ...pieces(part.slice(cut), width)];
}
