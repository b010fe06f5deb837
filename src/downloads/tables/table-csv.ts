import { csv } from '../csv.ts';
import type { Table, TableSubject } from './table.ts';

/** The rows of all subjects under one header. */
export const tableCsv = (table: Table, subjects: readonly TableSubject[]): string => csv(table.columns, subjects.flatMap(table.rows));
