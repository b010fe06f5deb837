import type { FigureStatus } from '../domain/figure.ts';

/** Colours by role. The page resolves them to custom properties (`--c1`), a file to fixed values, the canvas to what the page shows. */
export const roles = ['c1', 'c2', 'c3', 'ink', 'soft', 'rule', 'paper'] as const;
export type Role = (typeof roles)[number];

/** Of every text in a chart, in the picture's units; the picture is shown at about one unit a CSS pixel. */
export const fontSize = 13;

/** `lowerBound`: at least so much is published. `missing`: there is no report that could state it. */
export type PointStatus = FigureStatus | 'lowerBound' | 'missing';

/** One value. The picture, the table under it, the CSV and the spoken text all read it from here. */
export interface Point {
  readonly series: string;
  readonly category: string;
  /** The figure's id in the report at `path`; null where no figure stands behind the point. */
  readonly figure: string | null;
  /** Exact, as decimal text; null exactly when there is nothing to draw. */
  readonly value: string | null;
  readonly unit: string;
  readonly printed: string;
  readonly status: PointStatus;
  /** Where the report says so, or how it was computed; empty when there is nothing to add. */
  readonly note: string;
}

export interface Series {
  readonly id: string;
  readonly label: string;
}

export interface Category {
  readonly label: string;
  /** A word about the whole row, such as an indicator's verdict. */
  readonly remark: string | null;
}

/** A chart as a value: plain data that JSON keeps. The SVG, the canvas, the table and the files are renderings of it. */
export interface Chart {
  /** The name of its files. */
  readonly id: string;
  /** What ids in its SVG begin with: different for all charts that may stand on one page. */
  readonly key: string;
  /** The title, which says the finding. */
  readonly finding: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Where in the report the values stand, which are derived and how. */
  readonly source: string;
  /** The document that the values come from; printed on the file that leaves the site. */
  readonly document: string;
  readonly series: readonly Series[];
  readonly categories: readonly Category[];
  /** Heads of the table's first and last column; no last column without a head. */
  readonly categoryHead: string;
  readonly remarkHead: string | null;
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
  readonly config: ChartConfig;
}

/** Chart.js configuration as plain data: colours are roles, a datum names its point by position. */
export interface ChartConfig {
  readonly type: 'bar';
  readonly data: { readonly datasets: readonly BarDataset[] };
  readonly options: {
    readonly indexAxis: 'y';
    readonly layout: { readonly padding: { readonly left: number; readonly right: number } };
    readonly scales: Readonly<Record<string, LinearScale>>;
  };
  readonly inscriptions: readonly Inscription[];
  readonly lines: readonly ChartLine[];
  readonly legend: readonly LegendEntry[];
}

export interface LinearScale {
  readonly type: 'linear';
  readonly display: false;
  /** Chart.js would move bars inward by half a tick. */
  readonly offset: false;
  /** No ticks: an axis that is shown is drawn by the layout. */
  readonly ticks: { readonly display: false; readonly count: 2 };
  readonly min: number;
  readonly max: number;
  readonly reverse: boolean;
}

export interface BarDataset {
  readonly label: string;
  readonly series: string;
  readonly xAxisID: string;
  readonly data: readonly { readonly x: number | readonly [number, number] | null; readonly y: number; readonly point: number }[];
  readonly backgroundColor: Role;
  readonly borderColor: Role;
  readonly borderWidth: number;
  readonly borderSkipped: 'end' | false;
  readonly barThickness: number;
}

/** A text in the picture, at its baseline. One that names a series is hidden with it. */
export interface Inscription {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly role: Role;
  /** Values and verdicts: semi-bold, in the page's serif. */
  readonly strong: boolean;
  readonly series: string | null;
}

/** A straight line: hairlines, and the swatches of a legend. */
export interface ChartLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly role: Role;
  readonly width: number;
  readonly dashed: boolean;
}

/** Where the series' name stands in the picture; the live chart puts its button there. */
export interface LegendEntry {
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
