import type { Narrative } from '../../../src/domain/narrative.ts';
import { readNarrative } from '../../../src/narrative/read.ts';

/** A report with tables, a row a line and its cells between bars; shorter rows are filled up. */
export function narrativeWith(...tables: readonly string[]): Narrative {
  const source = ['# 示例市虚构区示例局绩效自评表', ...tables.map(markdown)].join('\n\n');
  const { narrative } = readNarrative(source);
  if (!narrative) throw new Error(`no narrative:\n${source}`);
  return narrative;
}

function markdown(table: string): string {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/[*<]/g, '\\$&')));
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`);
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}
