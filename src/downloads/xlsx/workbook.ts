/** A workbook as plain data: all that a writer of spreadsheets needs to know. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** YYYY-MM-DD; stands for the moment of writing, so that every build writes the same bytes. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Readers sort and filter it. */
  readonly isTable: boolean;
  /** How many of its first columns tell what a row is about: they stay in sight. */
  readonly labels: number;
  /** How many of its first columns are for readers, and printed. */
  readonly printed: number;
}

/** The width of the button that filters, in the head of a column. */
export const filterButton = 3;

export interface SheetColumn {
  readonly title: string;
  /** In characters of the Latin kind; a Chinese one takes two. */
  readonly width: number;
  /** Long text takes several lines instead of running on. */
  readonly wrap: boolean;
}

export interface NumberCell {
  readonly value: number;
  /** A spreadsheet's own pattern, such as `#,##0.00`. */
  readonly format: string;
}

/** Text is never taken for a formula; text that is a web address leads there; null is an empty cell. */
export type SheetCell = string | NumberCell | null;
