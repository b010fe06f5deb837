import type { TextEncoding } from './text-encoding.ts';

/** The official document as received. */
export interface SourceDocument {
  /** The name under which its bytes are published: source.txt, or source.gb18030.txt where that is its encoding. */
  readonly file: string;
  /** Its name in the content folder. */
  readonly received: string;
  readonly encoding: TextEncoding;
  readonly bytes: number;
  readonly sha256: string;
}

/** Whether only the document's text was received, not the document as it looks. */
export const isTextOnly = ({ file }: Pick<SourceDocument, 'file'>): boolean => file.endsWith('.txt');
