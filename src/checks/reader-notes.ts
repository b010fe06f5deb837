import type { ReaderNote, Report } from '../domain/report.ts';

export function readerNotes(_report: Report): readonly ReaderNote[] {
  return [];
}
