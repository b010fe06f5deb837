/** A remark for readers, found by a rule; shown beside its block, never part of the official text. */
export interface ReaderNote {
  readonly rule: string;
  /** Not shown beside the text, only in the files and the receipt. */
  readonly quiet?: boolean;
  readonly block: number;
  readonly text: string;
}
