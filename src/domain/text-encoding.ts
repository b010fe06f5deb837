/** Encodings in which an official text may arrive. */
export const textEncodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What every reader takes a text for. */
export const isReadable = (encoding: TextEncoding): boolean => encoding === 'utf-8';

/** The published name of a text that is not UTF-8: `source.txt` stays free for the text that readers can read. */
export const encodedName = (name: string, encoding: TextEncoding): string =>
  isReadable(encoding) ? name : name.replace(/(?=\.txt$)/, `.${encoding}`);

export const encodingOf = (name: string): TextEncoding => textEncodings.find((each) => name.endsWith(`.${each}.txt`)) ?? 'utf-8';
