import type { BarDataset, LinearScale } from './chart.ts';
import { type Bar, looks } from './sheet.ts';

export interface Scale {
  readonly id: string;
  /** The value at the far end. */
  readonly end: number;
}

export interface PlacedBar extends Bar {
  /** The bar's middle, from the top. */
  readonly y: number;
}

/** With its margin of paper, which keeps it apart from the bar under it. */
const targetWidth = 4.5;

/** One dataset for the bars that share series, scale and look. */
export function toDatasets(
  bars: readonly PlacedBar[],
  scales: readonly Scale[],
  plotWidth: number,
  seriesLabels: Readonly<Record<string, string>>,
): BarDataset[] {
  const groups = Map.groupBy(bars, ({ series, scale, style }) => `${series} ${scale} ${style}`);
  return [...groups.values()].map((group) => {
    const { series, scale, style } = group[0] as PlacedBar;
    const end = scales.find(({ id }) => id === scale)?.end ?? 1;
    const data = group.map(({ length, from, y, point }) => ({
      x: style === 'target' ? around(length, end, plotWidth) : drawn(length, from),
      y,
      point,
    }));
    return { label: seriesLabels[series] ?? series, series, xAxisID: scale, data, ...looks[style] };
  });
}

/** A negative value has no bar, only its print. */
function drawn(length: number | null, from = 0): number | readonly [number, number] | null {
  if (length === null) return null;
  const positive = Math.max(0, length);
  return from > 0 ? [from, from + positive] : positive;
}

/** A target is a value, drawn as an upright line around it. */
function around(value: number | null, end: number, plotWidth: number): readonly [number, number] | null {
  if (value === null || value < 0) return null;
  const half = ((targetWidth / 2) * end) / plotWidth;
  const middle = Math.min(Math.max(value, half), end - half);
  return [middle - half, middle + half];
}

const plain = { type: 'linear', display: false, offset: false, ticks: { display: false, count: 2 } } as const;

export const toLinearScale = ({ end }: Scale): LinearScale => ({
  ...plain,
  min: 0,
  max: end,
  reverse: false,
});

/** The upright axis counts the picture's own units from the top: every bar stands where the layout puts it. */
export const pixelScale = (height: number): LinearScale => ({ ...plain, min: 0, max: height, reverse: true });
