import { citationWords as words } from '../../text/readers/citations.ts';
import type { Reference } from './reference.ts';

/** One entry, for BibTeX and BibLaTeX. Doubled braces keep an institution's name, and a title's letters, as they are. The day taken in is the day it was read. */
export function bibtex({ key, author, title, host, date, dateKind, compiler, version, address, note }: Reference): string {
  const issued = dateKind === 'published' ? date : '';
  const [year = '', month = ''] = issued.split('-');
  const fields = {
    author: `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    howpublished: host === null ? '' : escapeLatex(words.host(host)),
    year,
    month: month && String(Number(month)),
    date: issued,
    version: escapeLatex(version),
    organization: compiler === null ? '' : escapeLatex(compiler),
    url: address ?? '',
    urldate: dateKind === 'added' ? date : '',
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
