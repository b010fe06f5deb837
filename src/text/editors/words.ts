/** What an editor reads: what is wrong, how to mend it. Full sentences, no English but file names and keys, no exclamation marks. */
export interface Words {
  readonly what: string;
  readonly fix: string;
}

/** A value or a name as the editor wrote it, unchanged. */
export const quoted = (text: string): string => `“${text}”`;
export const listed = (items: readonly string[]): string => items.map(quoted).join('、');

/** As YAML reads it, as a value or a name, in braces and brackets as well: between quotes where it holds a sign of YAML's own. */
export const inYaml = (text: string): string => (/[,:#'"[\]{}]|^[%>&*!|@`?-]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : text);
