import { csv } from '../csv.ts';
import type { Subject, Table } from './table.ts';

/** The rows of all subjects under one header. */
export const tableCsv = (table: Table, subjects: readonly Subject[]): string => csv(table.columns, subjects.flatMap(table.rows));
