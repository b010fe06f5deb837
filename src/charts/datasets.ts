import type { BarDataset, LinearScale } from './chart.ts';
import { type Bar, looks } from './sheet.ts';

export interface Scale {
  readonly id: string;
  /** The value at the far end; negative where bars show negative values from the same side. */
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
    const data = group.map(({ length, y, point }) => ({ x: style === 'target' ? around(length, end, plotWidth) : length, y, point }));
    return { label: seriesLabels[series] ?? series, series, xAxisID: scale, data, ...looks[style] };
  });
}

/** A target is a value, drawn as an upright line around it. */
function around(value: number | null, end: number, plotWidth: number): readonly [number, number] | null {
  if (value === null) return null;
  const half = ((targetWidth / 2) * Math.abs(end)) / plotWidth;
  const middle = Math.min(Math.max(value, half), Math.abs(end) - half);
  return [middle - half, middle + half];
}

const plain = { type: 'linear', display: false, offset: false, ticks: { display: false, count: 2 } } as const;

export const toLinearScale = ({ end }: Scale): LinearScale => ({
  ...plain,
  min: Math.min(0, end),
  max: Math.max(0, end),
  reverse: end < 0,
});

/** The upright axis counts the picture's own units from the top: every bar stands where the layout puts it. */
export const pixelScale = (height: number): LinearScale => ({ ...plain, min: 0, max: height, reverse: true });
