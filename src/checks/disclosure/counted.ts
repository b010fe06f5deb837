import type { Figure } from '../../domain/figure.ts';
import { normalised } from '../../language/normalised.ts';
import { withoutSpaces } from '../../language/searchable.ts';
import type { Subject } from '../rule.ts';
import { counted, nameCell, namedWord, shieldedUnits } from './counted.words.ts';

const read = (text: string): string => withoutSpaces(normalised(text)).text;

/** The word that makes a figure a count of persons in need of protection: in its name, or in the sentence that states it. */
export function sensitiveWordOf(
  { label, scope, unit, statements }: Figure,
  { report }: Pick<Subject, 'report'>,
  protectedWords?: RegExp,
): string | undefined {
  if (!shieldedUnits.includes(unit)) return undefined;
  const stated = statements.map(({ block, start, end }) => {
    const { text = '', rows = [], kind } = report.narrative.blocks[block] ?? {};
    const from = kind === 'table' ? (rows.filter((row) => row <= start).at(-1) ?? 0) : 0;
    const before = read(text.slice(from, start));
    const name = kind === 'table' ? nameCell(before) : before;
    const found = counted(name, read(text.slice(end)).replace(ownUnit, ''), unit, protectedWords);
    return found?.isSure ? found.word : undefined;
  });
  return [namedWord(read(label), unit, protectedWords), namedWord(read(scope), '', protectedWords), ...stated].find(
    (word) => word !== undefined,
  );
}

const ownUnit = new RegExp(`^\\s*(?:${[...shieldedUnits].sort((a, b) => b.length - a.length).join('|')})`, 'u');
