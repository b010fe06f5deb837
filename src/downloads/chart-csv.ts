import type { Chart } from '../charts/chart.ts';
import { csvColumns, csvRows } from '../charts/table.ts';
import { chartColumnWords, statusWords } from '../text/readers/downloads.ts';
import { csv } from './csv.ts';
import type { Column } from './tables/column.ts';
import { inYuan } from './tables/table-of.ts';

const titles: Readonly<Record<(typeof csvColumns)[number], string>> = {
  category: 'Category',
  series: 'Series',
  figure: 'Figure id',
  value: 'Value',
  unit: 'Unit',
  status: 'Status',
  printed: 'As printed in the chart',
  note: 'Note',
  yuan: 'Amount in yuan',
};

export const chartColumns: readonly Column[] = csvColumns.map((id) => ({
  id,
  ...chartColumnWords[id],
  titleEn: titles[id],
  type: id === 'value' || id === 'yuan' ? 'number' : 'string',
  ...(id === 'yuan' ? inYuan : {}),
  ...(id === 'status' ? { required: true, values: Object.values(statusWords) } : {}),
}));

/** One row a point, with the same words for a status as figures.csv. */
export function chartCsv(chart: Chart): string {
  const status = csvColumns.indexOf('status');
  const rows = csvRows(chart).map((row) => row.with(status, statusWords[row[status] as keyof typeof statusWords]));
  return csv(chartColumns, rows);
}
