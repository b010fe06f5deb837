import type { Figure, Statement } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { changeBefore } from '../../language/claim-words.ts';
import { inSameSentence, mentionsOf } from './mentions.ts';

/** A change against the year before, with the number of this year that it is said of and the words before it. */
export interface Change {
  readonly change: Figure;
  readonly statement: Statement;
  readonly of: Figure;
  readonly before: string;
}

/** What the editor filed as the growth of a group or as the change of a figure, and every number that the words before it call a change against last year. */
export function changesIn(report: Report): readonly Change[] {
  const mentions = mentionsOf(report);
  const filed = (report.beneficiaries?.groups ?? []).flatMap(({ figure, growth }): Change[] => {
    const statement = growth?.statements[0];
    const before = mentions.find((each) => each.statement === statement)?.before ?? '';
    return growth && statement ? [{ change: growth, statement, of: figure, before }] : [];
  });
  const compared = report.compared.flatMap(({ figure, change }): Change[] => {
    const statement = change.statements[0];
    const before = mentions.find((each) => each.statement === statement)?.before ?? '';
    return statement ? [{ change, statement, of: figure, before }] : [];
  });
  const told = mentions.flatMap((each, i): Change[] => {
    if ([...filed, ...compared].some(({ change }) => change.id === each.figure.id) || !changeBefore.test(each.before)) return [];
    const of = mentions
      .slice(0, i)
      .findLast((other) => inSameSentence(other, each) && other.figure.period === report.year && !changeBefore.test(other.before));
    return of ? [{ change: each.figure, statement: each.statement, of: of.figure, before: each.before }] : [];
  });
  return [...filed, ...compared, ...told];
}
