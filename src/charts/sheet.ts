import type { BarDataset, Role } from './chart.ts';

/** The picture's width: about what a phone's column gives it, so that its text is not scaled down there. */
export const chartWidth = 320;

/** What stands on a chart's sheet from top to bottom, before anything has a place. */
export type SheetBlock =
  | { readonly kind: 'row'; readonly row: SheetRow }
  | { readonly kind: 'year'; readonly label: string; readonly entries: readonly SheetEntry[]; readonly isMissing: boolean }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'axis'; readonly ticks: readonly string[] }
  | { readonly kind: 'legend'; readonly entries: readonly { readonly series: string; readonly label: string; readonly style: BarStyle }[] };

/** A name and a value in one line of text, as in a ledger, and the bar under it. */
export interface SheetRow {
  readonly label: string;
  readonly value: string;
  /** Printed in vermilion: what a reader must not miss. */
  readonly alarm?: boolean;
  readonly bar: Bar;
  readonly tick?: Bar;
  /** Words under the bar, left and right. */
  readonly under?: readonly [string, string];
}

/** One bar of a year, its value printed at its end. */
export interface SheetEntry {
  readonly value: string;
  readonly bar: Bar;
}

export interface Bar {
  /** Position in the chart's points. */
  readonly point: number;
  readonly series: string;
  readonly scale: string;
  /** For drawing only; null draws nothing. */
  readonly length: number | null;
  /** Where on the scale it begins; zero unless said. */
  readonly from?: number;
  readonly style: BarStyle;
}

export type BarStyle = 'actual' | 'plan' | 'derived' | 'open' | 'target' | 'thinPlan' | 'thickActual';

type Look = Pick<BarDataset, 'backgroundColor' | 'borderColor' | 'borderWidth' | 'borderSkipped' | 'barThickness'>;

/**
 * Not by colour alone: what the report prints is a solid bar, what we computed is pale with an outline, and a lower bound
 * has no outline at its end, because nobody says where it ends.
 */
export const looks: Readonly<Record<BarStyle, Look>> = {
  actual: solid('c1', 10),
  plan: solid('c2', 10),
  derived: outlined(false),
  open: outlined('end'),
  target: { ...solid('ink', 18), borderColor: 'paper', borderWidth: 1 },
  thinPlan: solid('c2', 5),
  thickActual: solid('c1', 9),
};

function solid(role: Role, barThickness: number): Look {
  return { backgroundColor: role, borderColor: role, borderWidth: 0, borderSkipped: false, barThickness };
}

function outlined(borderSkipped: 'end' | false): Look {
  return { backgroundColor: 'c3', borderColor: 'c2', borderWidth: 1, borderSkipped, barThickness: 10 };
}
