import type { EditionFile } from './files/edition-file.ts';
import type { Report } from './report.ts';

/** When a report came out and where, as far as that is known, and when this site took it in. */
export interface Release {
  readonly publishedDate: string | null;
  readonly addedDate: string;
  readonly sourceAddress: string | null;
  /** The body's date, else ours. */
  readonly date: string;
  /** `added`: the body's own date is not known, this is the day the site took the report in. */
  readonly dateKind: 'published' | 'added';
}

/** The day of publication that an editor entered. */
export const enteredDate = (own: Report['release'], edition: Pick<EditionFile, 'publishedDate'>): string | undefined =>
  own.publishedDate ?? edition.publishedDate;

type EditionDates = Pick<EditionFile, 'publishedDate' | 'addedDate' | 'sourceAddress'>;

/** An edition's dates and address are its reports', but for those that have their own; a date that nobody entered is the page's own. */
export function releaseOf({ release: own }: Pick<Report, 'release'>, edition: EditionDates): Release {
  const publishedDate = enteredDate(own, edition) ?? own.printedDate ?? null;
  const addedDate = own.addedDate ?? edition.addedDate;
  return {
    ...{ publishedDate, addedDate, sourceAddress: own.sourceAddress ?? edition.sourceAddress ?? null },
    date: publishedDate ?? addedDate,
    dateKind: publishedDate === null ? 'added' : 'published',
  };
}
