import { withoutSpace } from '../../domain/narrative.ts';
import { projectInTitle } from '../../language/body-names.ts';
import { projectNamed } from '../../language/boundary-words.ts';
import { formColumn } from '../../language/cells/form-headings.ts';
import type { Finding, Subject } from '../rule.ts';
import { shared } from '../words-around/shared-words.ts';
import { messages } from './copied-words-are-whole.words.ts';

/** The title, or 项目名称为, calls the project something else than the file does: a name of the text, but not the project's. */
export function otherProject(
  { file, report: { narrative }, folders }: Pick<Subject, 'file' | 'report' | 'folders'>,
  text: string,
): Finding[] {
  const name = withoutSpace(file.name);
  const title = withoutSpace(narrative.title);
  const isSame = (other: string) => shared(name, other) === 1 || shared(other, name) === 1;
  const found = (other: string): Finding[] => [{ place: { in: 'project', path: ['name'] }, ...messages.otherProject(file.name, other) }];
  const stated = projectNamed.exec(text)?.[1];
  // The heads of a table of projects stand side by side: 项目名称, 预算数（万元）.
  if (stated && formColumn(stated) === undefined) return stated.includes(name) || isSame(stated) ? [] : found(stated);
  if (title.includes(name)) return [];
  const named = projectInTitle(title, withoutSpace(folders.publisher?.name ?? ''));
  if (named === '' || isSame(named)) return [];
  return shared(name, named) > 0 || text.split(named).length > 2 ? found(named) : [];
}
