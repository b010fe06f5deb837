import { citationWords as words } from '../../text/citations.ts';
import type { Reference } from './reference.ts';

/** One entry, for BibTeX and BibLaTeX. Doubled braces keep an institution's name, and a title's letters, as they are. */
export function bibtex({ key, author, title, host, date, compiler, version, address, note }: Reference): string {
  const [year, month] = date.split('-');
  const fields = {
    author: `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    howpublished: host === null ? '' : escapeLatex(words.host(host)),
    year,
    month: String(Number(month)),
    date,
    version: escapeLatex(version),
    organization: compiler === null ? '' : escapeLatex(words.compiled(compiler)),
    url: address ?? '',
    note: escapeLatex(note),
    langid: 'chinese',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export const escapeLatex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (character) => escapes[character] ?? `\\${character}`);
