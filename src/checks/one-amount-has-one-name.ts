import type { Figure } from '../domain/figure.ts';
import { fenToYuanText, toFen } from '../domain/money.ts';
import type { ReaderNote, Report } from '../domain/report.ts';
import { shown } from '../presenting/shown.ts';
import { readerNoteText } from '../text/readers/reader-notes.ts';

/** A planned sum that the report calls by several names, without saying how they differ. What was spent is no plan. */
export function oneAmountHasOneName({ funds }: Report): ReaderNote[] {
  const planned = funds.stated.filter(({ phase }) => phase === null || phase === 'initialBudget');
  const byAmount = new Map<string, Figure[]>();
  for (const figure of planned) {
    const fen = figure.value && toFen(figure.value, figure.unit);
    if (fen) byAmount.set(fenToYuanText(fen), [...(byAmount.get(fenToYuanText(fen)) ?? []), figure]);
  }
  return [...byAmount.values()].flatMap((figures) => {
    const labels = [...new Set(figures.map(({ label }) => label))];
    const blocks = figures.map(({ statements }) => statements[0]?.block ?? -1);
    const [first] = figures;
    if (labels.length < 2 || !first) return [];
    return [
      {
        rule: 'oneAmountHasOneName',
        block: Math.max(...blocks),
        text: readerNoteText.severalNames(labels, shown(first)),
      },
    ];
  });
}
