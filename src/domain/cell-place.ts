/** Where in a table a figure stands. Rows and columns count from 0, the heading included; offsets are of the block's text. */
export interface CellPlace {
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}
