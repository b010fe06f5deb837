import type { ReaderNote, Report } from '../domain/report.ts';
import { readerNoteText } from '../text/readers/reader-notes.ts';

/** A target for all is judged by all; a published group is only a lower bound. */
export function targetAndResultCoverTheSame({ indicators, beneficiaries }: Report): ReaderNote[] {
  return indicators.flatMap(({ basis, path, target, actual }) => {
    const block = target.statements[0]?.block;
    if (basis !== 'lowerBound' || !actual || !beneficiaries || block === undefined) return [];
    const text = readerNoteText.targetIsWider(path.at(-1) ?? target.label, beneficiaries.total.label, actual.scope || actual.label);
    return [{ rule: 'targetAndResultCoverTheSame', block, text }];
  });
}
