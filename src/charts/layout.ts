import type { ChartConfig, Inscription } from './chart.ts';
import { pixelScale, type Scale, toDatasets, toLinearScale } from './datasets.ts';
import { textWidth } from './measure.ts';
import { type PlacedChart, placeBlock } from './place.ts';
import { chartWidth, type SheetBlock } from './sheet.ts';

/** Half an outline each side, so that it is not cut at the edge. */
const edge = 1;

/** Bars of a year begin beside its name and end where the printed values begin. */
const yearLabel = 56;
const gap = 10;

/** What the last block leaves under it, less an outline. */
const bottom = 5;

export interface ChartSheet {
  readonly width: number;
  readonly height: number;
  readonly config: ChartConfig;
}

/** Gives every block its place, by the fixed text table alone, and states the result as Chart.js configuration. */
export function layOut(
  blocks: readonly SheetBlock[],
  scales: readonly Scale[],
  seriesLabels: Readonly<Record<string, string>>,
): ChartSheet {
  const values = blocks.flatMap((block) => (block.kind === 'year' ? block.entries.map((entry) => textWidth(entry.value)) : []));
  const padding = values.length > 0 ? { left: yearLabel, right: Math.ceil(Math.max(...values)) + gap } : { left: edge, right: edge };
  const placed: PlacedChart = {
    height: 0,
    plot: [padding.left, chartWidth - padding.right],
    bars: [],
    inscriptions: [],
    lines: [],
    legend: [],
  };
  for (const block of blocks) placeBlock(block, placed);

  const height = Math.ceil(placed.height - bottom);
  const linear = Object.fromEntries(scales.map((scale) => [scale.id, toLinearScale(scale)]));
  return {
    width: chartWidth,
    height,
    config: {
      type: 'bar',
      data: { datasets: toDatasets(placed.bars, scales, placed.plot[1] - placed.plot[0], seriesLabels) },
      options: { indexAxis: 'y', layout: { padding }, scales: { ...linear, y: pixelScale(height) } },
      inscriptions: placed.inscriptions.toSorted(byStyle),
      lines: placed.lines,
      legend: placed.legend,
    },
  };
}

/** Texts of one style follow each other, so that the SVG states the style once. */
const byStyle = (a: Inscription, b: Inscription): number => style(a).localeCompare(style(b), 'en');

const style = ({ align, role, strong }: Inscription): string => `${strong} ${role} ${align}`;
