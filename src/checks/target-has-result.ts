import type { Indicator, ReaderNote, Report } from '../domain/report.ts';
import { figureOf } from '../domain/report.ts';
import { shown } from '../presenting/shown.ts';
import { readerNoteText } from '../text/readers/reader-notes.ts';

/** An indicator with a target has a result in print; where it has none, the reader learns what stands in for it. */
export function targetHasResult(report: Report): ReaderNote[] {
  return report.indicators.flatMap((indicator) => {
    const block = indicator.target.statements.at(-1)?.block;
    const text = remark(indicator, report);
    return block !== undefined && text ? [{ rule: 'targetHasResult', block, text }] : [];
  });
}

/** A longer definition is read in the table of indicators. */
const short = 16;

function remark({ basis, path, target, actual, definition }: Indicator, report: Report): string | undefined {
  const name = path.at(-1) ?? target.label;
  if (basis === 'undisclosed') return readerNoteText.actualUndisclosed(name);
  if (basis !== 'derived' || actual?.status !== 'derived') return undefined;
  const operands = (actual.formula?.of ?? []).map((id) => figureOf(report, id).label);
  return readerNoteText.actualDerived(name, shown(actual), operands, definition && definition.length <= short ? definition : '');
}
