import type { ReaderNote, Report } from '../domain/report.ts';
import { readerNoteText } from '../text/readers/reader-notes.ts';

/** A grade stands on a score; where only the grade is published, the reader is told. */
export function gradeHasScore({ rating }: Report): ReaderNote[] {
  if (!rating?.grade || !rating.statement || rating.score.status !== 'undisclosed') return [];
  return [
    {
      rule: 'gradeHasScore',
      block: rating.statement.block,
      text: readerNoteText.gradeWithoutScore(rating.statement.printed),
    },
  ];
}
