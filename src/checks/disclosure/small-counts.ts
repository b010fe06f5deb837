import { allOf } from '../../language/all-of.ts';
import { type Decimal, decimal } from '../../language/decimal.ts';
import { type Mapped, rewritten } from '../../language/mapped.ts';
import { normalised } from '../../language/normalised.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { withoutSpaces } from '../../language/searchable.ts';
import type { Level } from '../rule.ts';
import {
  anyOfThem,
  counted,
  countedCase,
  endsWithPersons,
  justOne,
  nameCell,
  shieldedUnits,
  standsAlone,
  unitBehind,
} from './counted.words.ts';
import {
  caseUnits,
  circled,
  countedBehind,
  countsBehind,
  fewBefore,
  fewBehind,
  fewCounts,
  inPlainDigits,
  kinCounts,
  perhapsSensitive,
  sensitiveWords,
  sureCount,
} from './protected.words.ts';
import { standingOf, type Thresholds } from './thresholds.ts';

export interface SmallCount {
  readonly start: number;
  readonly end: number;
  /** Null for 一名, which may be an article, and for persons counted as relatives (父女俩). */
  readonly value: Decimal | null;
  /** Empty where the count itself is the word. */
  readonly word: string;
  readonly shown: string;
  readonly level: Level;
}

/** Counts below the thresholds of persons in need of protection, at their places in the text. */
export function smallCountsIn(text: string, isTable: boolean, thresholds: Thresholds): SmallCount[] {
  const read = rewritten(normalised(text), circled, inPlainDigits);
  const joined = isTable ? read : rewritten(read, /[\n\r]/g, () => '\u00A0');
  const view = withoutSpaces(joined);
  const ofProtected = protects.test(view.text)
    ? [...countsIn(view, isTable, thresholds), ...onesIn(view, isTable), ...pairsIn(view, thresholds), ...fewIn(view, thresholds)]
    : [];
  const all = [...ofProtected, ...relativesIn(view)];
  return all.filter((each, i) => !all.some((other, j) => j < i && other.start < each.end && each.start < other.end));
}

/** No count without a word for those who are counted; and most texts have none. */
const protects = new RegExp(`${sensitiveWords.source}|${perhapsSensitive.source}`, 'u');

const countsIn = ({ text, back }: Mapped, isTable: boolean, thresholds: Thresholds): SmallCount[] =>
  readNumbers(text).flatMap(({ start, end, kind, unit, values, operator, text: shown }): SmallCount[] => {
    // Of 三四名 and 3至4名, the more.
    const value = values.at(-1);
    // A bound that was aimed at counts nobody.
    if (!wantsFigure({ kind }) || (operator !== null && operator !== '=') || !value) return [];
    const behind = unit === '' ? (unitBehind.exec(text.slice(end, end + 2))?.[0] ?? '') : unit;
    const standing = standingOf(value, thresholds);
    if (standing === 'open') return [];
    const unitEnd = text.startsWith(behind, end) ? end + behind.length : start + shown.length;
    const [before, after] = [nameBefore(text, start, isTable), text.slice(unitEnd, unitEnd + 40)];
    const found = (word: string, level: Level): SmallCount[] => [
      { ...back(start, unitEnd), value, word, shown: text.slice(start, unitEnd), level },
    ];
    if (standing === 'block' && caseUnits.includes(behind)) {
      const word = countedCase(before, after);
      if (word) return found(word, 'warning');
    }
    if (!shieldedUnits.includes(behind) && !(behind === '' && !isTable && value.scale === 0 && standsAlone.test(after))) return [];
    const persons = behind === '' ? counted(before, '', behind) : counted(before, after, behind);
    if (persons) return found(persons.word, persons.isSure && standing === 'block' ? 'error' : 'warning');
    const perhaps = behind === '' ? undefined : counted(before, after, behind, perhapsSensitive);
    return perhaps?.isSure ? found(perhaps.word, 'warning') : [];
  });

/** 一名 before the persons may be an article; behind the word for them (女童一名) it counts one. */
const onesIn = ({ text, back }: Mapped, isTable: boolean): SmallCount[] =>
  allOf(text, justOne).flatMap(({ 0: shown, index }): SmallCount[] => {
    const end = index + shown.length;
    const [unit, after, before] = [shown.slice(1), text.slice(end, end + 40), nameBefore(text, index, isTable)];
    const persons = counted('', after, unit);
    if (persons) return [{ ...back(index, end), value: null, word: persons.word, shown, level: 'warning' }];
    const sure = counted(before, after, unit);
    const one = sure ?? counted(before, after, unit, perhapsSensitive);
    return one ? [{ ...back(index, end), value: decimal(1n), word: one.word, shown, level: sure ? 'error' : 'warning' }] : [];
  });

const pairsIn = ({ text, back }: Mapped, thresholds: Thresholds): SmallCount[] =>
  allOf(text, countedBehind).flatMap(({ 0: found, index, groups: { word = '', count = '' } = {} }): SmallCount[] => {
    const value = decimal(countsBehind[count] ?? 0n);
    const standing = standingOf(value, thresholds);
    const [start, end] = [index + found.length - count.length, index + found.length];
    if (standing === 'open') return [];
    const isSure = sensitiveWords.test(word);
    return [{ ...back(start, end), value, word, shown: count, level: isSure && standing === 'block' ? 'error' : 'warning' }];
  });

/** 仨女童, 唯一的被害人, 被害人仅个位数, 女童姐妹: counted in words that are no numerals. */
const fewIn = ({ text, back }: Mapped, thresholds: Thresholds): SmallCount[] => {
  const found = (start: number, count: string, word: string): SmallCount[] => {
    const value = decimal(fewCounts[count.charAt(0)] ?? 0n);
    const standing = standingOf(value, thresholds);
    const isSure = sensitiveWords.test(word) && standing === 'block' && sureCount.test(count);
    return standing === 'open'
      ? []
      : [{ ...back(start, start + count.length), value, word, shown: count, level: isSure ? 'error' : 'warning' }];
  };
  const behind = allOf(text, fewBehind).flatMap(({ 0: whole, index, groups: { word = '', count = '' } = {} }) =>
    found(index + whole.length - count.length, count, word),
  );
  const before = allOf(text, fewBefore).flatMap(({ 0: whole, index, groups: { count = '' } = {} }) => {
    const after = text.slice(index + whole.length, index + whole.length + 40);
    const persons = counted('', after, anyOfThem) ?? counted('', after, anyOfThem, perhapsSensitive);
    return persons && after.startsWith(persons.word) && endsWithPersons.test(after.slice(persons.word.length))
      ? found(index, count, persons.word)
      : [];
  });
  return [...behind, ...before];
};

const relativesIn = ({ text, back }: Mapped): SmallCount[] =>
  allOf(text, kinCounts).map(({ 0: shown, index }) => ({
    ...{ ...back(index, index + shown.length), value: null, word: '', shown, level: 'warning' },
  }));

/** In a table the name stands in a cell before the number. */
function nameBefore(text: string, start: number, isTable: boolean): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return isTable ? nameCell(before) : before;
}
