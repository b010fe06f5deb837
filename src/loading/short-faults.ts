import type { z } from 'zod';
import { saysNothing } from '../language/answer-words.ts';
import { type NarrativeNumber, wantsFigure } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { shortFigure } from '../language/short-figure.ts';
import { clauseOfNumber } from '../narrative/nearest-words.ts';
import { messages } from '../text/editors/problems.ts';
import { shortMessages } from '../text/editors/short-problems.ts';
import type { Words } from '../text/editors/words.ts';
import { undisclosedWord } from '../text/vocabulary.ts';
import type { YamlRecord } from './records.ts';
import { accepts, keysAt } from './schema-keys.ts';
import { valueAt } from './written-data.ts';

/** Of a quotation alone that is no figure, or no grade; nothing of the later pieces of one that commas cut. Undefined at any other place. */
export function shortWords(
  { data, writtenAt, blocks = [] }: YamlRecord,
  schema: z.core.$ZodType,
  found: string,
  path: readonly PropertyKey[],
): readonly Words[] | undefined {
  const keys = keysAt(schema, path);
  if (found.trim() === undisclosedWord) return undefined;
  if (path.at(-1) === 'grade' && keys.includes('quote')) return [shortMessages.grade(found)];
  if (!(keys.includes('quotes') && keys.includes('value')) && !keys.includes('growth')) return undefined;
  const siblings = valueAt(data, path.slice(0, -1));
  const cut = Array.isArray(siblings) ? cutQuotation(siblings, Number(path.at(-1))) : undefined;
  if (cut === null) return [];
  if (cut !== undefined) return [shortMessages.split(cut)];
  if (saysNothing.test(found.trim()) && accepts(schema, path, undisclosedWord))
    return [shortMessages.nothing(found, String((writtenAt?.(path) ?? path).at(-1)))];
  const unsaid = messages.undisclosedHere('', accepts(schema, path, undisclosedWord) ? { how: 'value' } : { how: 'line' }).fix;
  const name = String([valueAt(siblings, ['path'])].flat().at(-1) ?? '');
  const clause = clauseOfNumber(found, name, blocks);
  if (clause) return [shortMessages.bare(found, (writtenAt?.(path) ?? path).at(-1), clause)];
  return [shortFault(found, unsaid, keys.includes('words'), Array.isArray(siblings))];
}

/** Why the quotation of a name is no figure. */
export const quotationFault = (found: string): Words => shortFault(found, messages.undisclosedHere('', { how: 'line' }).fix, false, false);

/** Quotations that only a wide comma parts. */
function piecesIn(found: string): readonly string[] {
  const pieces = found.split(/[，、；]\s*/u);
  return pieces.length > 1 && pieces.every((each) => shortFigure(each)?.label) ? pieces : [];
}

/** Why a quotation alone is no figure. `unsaid`: what an editor does where the report says nothing. */
function shortFault(found: string, unsaid: string, mayBeWords: boolean, isItem: boolean): Words {
  const numbers: readonly NarrativeNumber[] = readNumbers(found).filter(wantsFigure);
  const [number, ...more] = numbers;
  if (!number) return shortMessages.noNumber(found, unsaid, mayBeWords);
  if (more.length > 0)
    return shortMessages.severalNumbers(
      found,
      numbers.map(({ text }) => text),
      isItem ? piecesIn(found) : [],
    );
  const read = shortFigure(found);
  if (!read) return shortMessages.unclear(found);
  return read.label === '' ? shortMessages.noName(found) : shortMessages.noUnit(found);
}

/** Whether a comma in the midst of a number cut these two: 改造花园 3,000 座 between square brackets. */
const isCutNumber = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' && typeof after === 'string' && /\d$/u.test(before) && /^\d{3}(?!\d)/u.test(after);

/** The quotation that commas cut, where the item is its first piece; null where it is a later one. */
export function cutQuotation(items: readonly unknown[], index: number): string | null | undefined {
  if (isCutNumber(items[index - 1], items[index])) return null;
  let end = index;
  while (isCutNumber(items[end], items[end + 1])) end++;
  return end > index ? items.slice(index, end + 1).join(',') : undefined;
}
