import { beneficiariesTable } from './beneficiaries.ts';
import { figuresTable } from './figures.ts';
import { fundsTable } from './funds.ts';
import { indicatorsTable } from './indicators.ts';
import { partsTable } from './parts.ts';
import { reportsTable } from './reports.ts';
import type { Table } from './table.ts';

/** The tables that leave the site, in every form and for every selection of reports. */
export const tables: readonly Table[] = [reportsTable, figuresTable, fundsTable, partsTable, indicatorsTable, beneficiariesTable];
