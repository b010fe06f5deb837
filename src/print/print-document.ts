/** What the Typst program is given, as JSON. Every word is finished; none of it is ever read as markup. */
export interface PrintDocument {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** At the head of every page: that the file is not the official one, that the body does not exist. Empty where neither is so. */
  readonly running: readonly string[];
  readonly official: Official;
  readonly appendix: Appendix;
}

/** The official text, with the site's notes at the foot of its pages. */
export interface Official {
  /** What was received before the title, and between it and the text, line by line. */
  readonly above: readonly HeadLine[];
  readonly under: readonly HeadLine[];
  /** Broken by sense, line by line, each in pieces that stay whole. */
  readonly title: readonly (readonly string[])[];
  readonly titleNotes: readonly string[];
  /** Stands before the marks of the notes on a table, which have a line of their own under it. */
  readonly underTables: string;
  readonly blocks: readonly PrintBlock[];
}

/** The mark of an annex, or a line of the page that the report stood on. */
export interface HeadLine {
  readonly text: string;
  readonly isAnnex: boolean;
}

export type PrintBlock = PrintText | PrintTable;

export interface PrintText {
  /** back: what follows the text, from its signature on. */
  readonly kind: 'heading' | 'paragraph' | 'back';
  /** A heading, or the beginning of a paragraph that serves as one; empty elsewhere. */
  readonly head: string;
  /** Among the bookmarks: the title is 1, and no level is skipped. */
  readonly depth: number;
  readonly face: 'hei' | 'kai' | 'bold';
  readonly text: string;
  /** Whether it may not end a page. */
  readonly sticky: boolean;
  readonly notes: readonly string[];
}

export interface PrintTable extends TableContent {
  readonly kind: 'table';
  readonly notes: readonly string[];
}

export interface TableContent {
  /** Empty where the table has no heading. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each column: its share of the width, and where its cells stand. */
  readonly shares: readonly number[];
  readonly numeric: readonly boolean[];
  /** In points. */
  readonly size: number;
}

/** What the site adds after the official text. */
export interface Appendix {
  readonly heading: string;
  readonly running: string;
  readonly intro: string;
  readonly answer: {
    readonly heading: string;
    readonly sentence: string;
    readonly facts: readonly PrintFact[];
    readonly stated: readonly PrintLine[];
  };
  readonly charts: { readonly heading: string; readonly list: readonly PrintChart[] };
  readonly parts: readonly PrintParts[];
  readonly indicators: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly PrintIndicator[];
    /** Empty where there is nothing to say under the table. */
    readonly note: string;
  };
  readonly figures: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly PrintFigure[] };
  readonly imprint: Imprint;
}

export interface PrintFact {
  readonly label: string;
  readonly shown: string;
  readonly aside: string;
}

export interface PrintChart {
  readonly finding: string;
  readonly alternative: string;
  readonly source: string;
  readonly svg: string;
}

/** What is stated of the parts of one kind. */
export interface PrintParts {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintPart[];
  /** Empty where nothing stands under it. */
  readonly note: string;
}

export interface PrintPart {
  readonly name: string;
  /** How far it is within others. */
  readonly depth: number;
  /** Lines of each cell. */
  readonly cells: readonly (readonly string[])[];
}

export interface PrintIndicator {
  /** Of whom it is; empty for the whole. */
  readonly of: string;
  readonly name: string;
  readonly definition: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: string;
  readonly basis: string;
}

export interface PrintFigure {
  /** Whose number it is; empty for the whole. */
  readonly of: string;
  readonly label: string;
  readonly shown: string;
  /** Where the report says so, or how it was computed; a line each. */
  readonly origin: readonly string[];
}

export interface PrintLine {
  readonly label: string;
  readonly text: string;
}

export interface Imprint {
  readonly heading: string;
  readonly lines: readonly PrintLine[];
  /** Of the page's address, where the site has one. */
  readonly code: { readonly svg: string; readonly alternative: string } | null;
}
