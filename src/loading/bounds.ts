const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * What the program reads at most. Offices publish reports of 3,000 to 50,000 characters, forms of 300 lines and tables of 20
 * to 200 rows; each bound is far above that, and low enough that one file is checked within seconds and a check stays below 500 MB.
 */
export const bounds = {
  /** Bytes of a file, by what it is. A scan of a long document has some 20 MB. */
  bytes: { yaml: megabyte / 2, narrative: megabyte, text: 2 * megabyte, attached: 64 * megabyte },
  /** Characters from one blank line to the next; a whole report in one paragraph has some 20,000. */
  paragraph: 50_000,
  /** Characters of a table. */
  table: 200_000,
  /** Signs of Markdown and MDX in a paragraph, whose pairs the parser tries with each other. */
  marks: 2_000,
  /** Of a table. The cells of a row are the columns that a word processor makes at most. */
  rows: 2_000,
  cells: 63,
  /** Lists and quotations within each other, and groups of lines in YAML; the deepest of our own is eight. */
  depth: 32,
  /** Keys and items of a YAML file; a form of twenty indicators has some 400. */
  items: 10_000,
  /** Characters of what an editor writes behind a key: names and labels, and everything else, which a cell of a workbook must hold. */
  label: 200,
  words: 10_000,
} as const;

export type BoundedKind = keyof typeof bounds.bytes;
