import { compare, type Decimal } from '../../language/decimal.ts';
import { type Mapped, rewritten } from '../../language/mapped.ts';
import { normalised } from '../../language/normalised.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { withoutSpaces } from '../../language/searchable.ts';
import type { Finding, Level, Rule, Subject } from '../rule.ts';
import { countedWord, justOne, nameCell, personUnits, unitBehind } from './counted.words.ts';
import { type Passage, passages } from './passages.ts';
import { sensitiveWords } from './sensitive-groups-are-marked.words.ts';
import { messages, words } from './small-counts-stay-out.words.ts';
import { cellsOf } from './small-groups-are-shielded.ts';
import { standingOf, type Thresholds, thresholdsOf } from './thresholds.ts';
import { isWaived } from './waivers.ts';

/**
 * A count that no figure answers for, in digits or in words, in the text or in the editor's own: the thresholds are the same.
 * What a figure states is held by small-groups-are-shielded.
 */
export const smallCountsStayOut: Rule = {
  id: 'small-counts-stay-out',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) => passages(subject).flatMap((passage) => (passage.from === 'file' ? [] : findingsIn(passage, subject))),
};

function findingsIn(passage: Passage, subject: Subject): Finding[] {
  const thresholds = thresholdsOf(subject.site);
  const counts = smallCountsIn(passage.source, passage.isTable, thresholds);
  if (counts.length === 0) return [];
  const decided = cellsOf(subject, 'ask').filter(({ figure }) => isWaived(subject, figure));
  return counts.flatMap((count): Finding[] => {
    const place = passage.placeAt(count.start, count.end);
    if (passage.from === 'editor') {
      const { value } = count;
      const isDecided = value !== null && decided.some(({ figure }) => compare(figure.value, value) === 0);
      return isDecided ? [] : [{ place, level: 'error', ...messages.own(count.shown, count.word) }];
    }
    if (place.in === 'narrative' && isStated(subject, place)) return [];
    return [{ place, level: count.level, ...messages.text(count.shown, count.word, count.value === null, count.level === 'error') }];
  });
}

const isStated = ({ report }: Subject, { block, start, end }: { block: number; start: number; end: number }): boolean =>
  report.figures.some(({ statements }) => statements.some((each) => each.block === block && each.start < end && start < each.end));

export interface SmallCount {
  readonly start: number;
  readonly end: number;
  /** Null for 一名, which may be an article. */
  readonly value: Decimal | null;
  readonly word: string;
  readonly shown: string;
  readonly level: Level;
}

/** Counts below the thresholds of persons in need of protection, at their places in the text. */
export function smallCountsIn(text: string, isTable: boolean, thresholds: Thresholds): SmallCount[] {
  const joined = isTable ? normalised(text) : rewritten(normalised(text), /[\n\r]/g, () => '\u00A0');
  const { text: view, back } = withoutSpaces(joined);
  // No count without a word for those who are counted; and most texts have none.
  if (!sensitiveWords.test(view)) return [];
  const counted = readNumbers(view).flatMap(({ start, end, kind, unit, values, operator, text: shown }): SmallCount[] => {
    const [value] = values;
    const behind = unit === '' ? (unitBehind.exec(view.slice(end, end + 2))?.[0] ?? '') : unit;
    // A bound that was aimed at counts nobody.
    if (kind !== 'quantity' || (operator !== null && operator !== '=') || !value || values.length > 1 || !personUnits.includes(behind))
      return [];
    const standing = standingOf(value, thresholds);
    const unitEnd = view.startsWith(behind, end) ? end + behind.length : start + shown.length;
    const word = standing === 'open' ? undefined : countedWord(nameBefore(view, start, isTable), view.slice(unitEnd, unitEnd + 40));
    return word
      ? [{ ...back(start, unitEnd), value, word, shown: view.slice(start, unitEnd), level: standing === 'block' ? 'error' : 'warning' }]
      : [];
  });
  const ones = articles({ text: view, back });
  return [...counted, ...ones.filter((one) => !counted.some((each) => each.start < one.end && one.start < each.end))];
}

const articles = ({ text, back }: Mapped): SmallCount[] =>
  [...text.matchAll(justOne)].flatMap(({ 0: shown, index }): SmallCount[] => {
    const end = index + shown.length;
    const word = countedWord('', text.slice(end, end + 40));
    return word ? [{ ...back(index, end), value: null, word, shown, level: 'warning' }] : [];
  });

/** In a table the name stands in a cell before the number. */
function nameBefore(text: string, start: number, isTable: boolean): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return isTable ? nameCell(before) : before;
}
