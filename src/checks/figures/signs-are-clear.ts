import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { decimalToText } from '../../language/decimal.ts';
import { balanceBefore, changeUnsaid, growthUnsaid, unclearMinus } from '../../language/direction-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './signs-are-clear.words.ts';

/**
 * Where a dash or a triangle stands right before a number and no word says what it is, or a word of change that says neither up nor
 * down, the editor has looked at the original.
 */
export const signsAreClear: Rule = {
  id: 'signs-are-clear',
  group: 'figures',
  level: 'warning',
  words,
  find: ({ report }) => {
    const growths = new Set(report.beneficiaries?.groups.flatMap(({ growth }) => (growth ? [growth.id] : [])));
    return report.figures.filter(isKnown).flatMap((figure): Finding[] => {
      const [found] = figure.statements.flatMap((statement) => unclearAt(statement, figure, report, growths.has(figure.id)));
      return found ? [found] : [];
    });
  },
};

const room = 16;
const bracketed = /^[（(［[]/u;

function unclearAt(
  { block: index, start, end, printed }: Statement,
  { label, value }: Figure,
  { narrative }: Report,
  isGrowth: boolean,
): Finding[] {
  const block = narrative.blocks[index];
  const number = block && numbersOf(block).find((each) => each.start < end && start < each.end);
  if (!block || !value || !number) return [];
  const before = block.text.slice(Math.max(0, start - room), start);
  const ahead = before.split(/[\n，,。；;：:]/u).at(-1) ?? '';
  const said = `${ahead}${printed}`;
  const written = decimalToText(value);
  const other = written.startsWith('-') ? written.slice(1) : `-${written}`;
  const place = { in: 'narrative', block: index, start, end } as const;
  const [, verb] = (number.fall === 'unsaid' && changeUnsaid.exec(before)) || [];
  const [, unsaid] =
    (isGrowth && block.kind !== 'table' && number.fall === null && value.coefficient > 0n && growthUnsaid.exec(before)) || [];
  const word = verb ?? unsaid;
  if (word !== undefined) return [{ place, ...messages.unsaid(label, word, said, written, other) }];
  if (number.fall === 'size' && bracketed.test(number.text) && balanceBefore.test(before))
    return [{ place, ...messages.bracketed(label, `${ahead}${number.text}`, written, other) }];
  const [mark] = (number.fall === 'size' && unclearMinus.exec(before)) || [];
  return mark === undefined ? [] : [{ place, ...messages.unclear(label, mark, said, written, other) }];
}
