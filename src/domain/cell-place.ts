/**
 * Where a figure of a mapped table stands, there or once more in the text; offsets are of the block's text. Rows and columns count from
 * 0, the heading included; null outside a table.
 */
export interface CellPlace {
  readonly block: number;
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
}
