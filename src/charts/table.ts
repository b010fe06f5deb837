import { yuanAndFenOf } from '../domain/money.ts';
import { decimalToText, parseDecimal } from '../language/decimal.ts';
import type { Chart, Point } from './chart.ts';

/** The chart as a table of printed values: the named alternative of the picture. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** One row a category, one column a series, the remark last where the chart has remarks. */
export function tableOf({ categories, categoryHead, series, points, remarkHead }: Chart): ChartTable {
  const printed = (row: number, id: string) => pointAt({ categories, points }, row, id)?.printed ?? '';
  return {
    head: [categoryHead, ...series.map(({ label }) => label), ...(remarkHead ? [remarkHead] : [])],
    rows: categories.map(({ label, remark }, row) => ({
      label,
      cells: [...series.map(({ id }) => printed(row, id)), ...(remarkHead ? [remark ?? ''] : [])],
    })),
  };
}

/** Two rows may have one name, such as an amount that a report states twice: the points of a name are taken in order. */
function pointAt({ categories, points }: Pick<Chart, 'categories' | 'points'>, row: number, series: string): Point | undefined {
  const name = categories[row]?.label;
  const before = categories.slice(0, row).filter(({ label }) => label === name).length;
  return points.filter((point) => point.category === name && point.series === series)[before];
}

/** Column ids of a chart's CSV: a public contract. */
export const csvColumns = [
  'category',
  'series',
  'figure',
  'value',
  'unit',
  'status',
  'printed',
  'note',
  'yuan',
] as const satisfies readonly (keyof Point | 'yuan')[];

/** The chart's points as rows of text under `csvColumns`; an empty value is one that is not disclosed. Quoting is the writer's task. */
export function csvRows({ points, series }: Chart): readonly (readonly string[])[] {
  const label = (id: string) => series.find((each) => each.id === id)?.label ?? id;
  return points.map((point) => {
    const cells = { ...point, series: label(point.series), yuan: yuanText(point) };
    return csvColumns.map((column) => cells[column] ?? '');
  });
}

/** Amounts of one chart may have different units; empty for what is no amount. */
function yuanText({ value, unit }: Point): string {
  const yuan = yuanAndFenOf({ value: value === null ? null : (parseDecimal(value) ?? null), unit });
  return yuan ? decimalToText(yuan) : '';
}
