import type { Group, ReaderNote, Report } from '../domain/report.ts';
import { compare } from '../language/decimal.ts';
import { shown } from '../presenting/shown.ts';
import { readerNoteText } from '../text/readers/reader-notes.ts';

/** Parts listed with 其中 need not add up; where they do not, the note says by how much. */
export function partsMakeTheWhole({ beneficiaries }: Report): ReaderNote[] {
  return (beneficiaries?.groups ?? []).flatMap((group) => {
    const block = group.parts[0]?.statements[0]?.block;
    const text = remark(group);
    return block !== undefined && text ? [{ rule: 'partsMakeTheWhole', block, text }] : [];
  });
}

function remark({ figure, parts, listed, remainder }: Group): string | undefined {
  if (!listed) return undefined;
  if (remainder) return readerNoteText.partsLeave(parts.length, shown(listed), shown(remainder));
  if (!listed.value || !figure.value || compare(listed.value, figure.value) <= 0) return undefined;
  return readerNoteText.partsExceed(parts.length, shown(listed), shown(figure));
}
