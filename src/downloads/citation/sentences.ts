import { citationWords as words } from '../../text/readers/citations.ts';
import type { Reference } from './reference.ts';

/** For a list of references, after GB/T 7714-2015. Only the reader knows the date of access: a place is left for it. */
export function gbt({ kind, author, title, host, basis, version, compiler, date, dateKind, address }: Reference): string {
  const named = words.gbtTitle(title, kind === 'data' ? 'DS/OL' : 'EB/OL', host);
  return words.gbt(
    author,
    named,
    [...(basis === null ? [] : [basis]), version, ...compiled(compiler)],
    words.gbtDate[dateKind](date),
    address ?? '',
  );
}

/** For an article. */
export function plain({ author, title, host, basis, version, compiler, date, dateKind, address }: Reference): string {
  const details = [words.dated[dateKind](date), ...compiled(compiler), version];
  if (basis !== null) return words.plainMade(title, author, basis, details, address ?? '');
  if (host === null) return words.plain(author, title, details, address ?? '');
  return words.plainPart(title, author, host, details, address ?? '');
}

const compiled = (compiler: string | null): readonly string[] => (compiler === null ? [] : [words.compiled(compiler)]);
