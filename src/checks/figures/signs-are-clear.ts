import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { decimalToText } from '../../language/decimal.ts';
import { unclearMinus } from '../../language/direction-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './signs-are-clear.words.ts';

/** Where a dash or a triangle stands right before a number and no word says what it is, the editor has looked at the original. */
export const signsAreClear: Rule = {
  id: 'signs-are-clear',
  group: 'figures',
  level: 'warning',
  words,
  find: ({ report }) =>
    report.figures.filter(isKnown).flatMap((figure): Finding[] => {
      const [found] = figure.statements.flatMap((statement) => unclearAt(statement, figure, report));
      return found ? [found] : [];
    }),
};

const room = 16;

function unclearAt({ block: index, start, end, printed }: Statement, { label, value }: Figure, { narrative }: Report): Finding[] {
  const block = narrative.blocks[index];
  const number = block && numbersOf(block).find((each) => each.start < end && start < each.end);
  if (!block || !value || number?.fall !== 'size') return [];
  const before = block.text.slice(Math.max(0, start - room), start);
  const [mark] = unclearMinus.exec(before) ?? [];
  if (mark === undefined) return [];
  const said = `${before.split(/[\n，,。；;：:]/u).at(-1) ?? ''}${printed}`;
  const written = decimalToText(value);
  const other = written.startsWith('-') ? written.slice(1) : `-${written}`;
  return [{ place: { in: 'narrative', block: index, start, end }, ...messages.unclear(label, mark, said, written, other) }];
}
