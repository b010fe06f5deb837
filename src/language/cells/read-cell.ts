import { type Decimal, decimal, parseDecimal } from '../decimal.ts';
import type { NarrativeNumber, Span } from '../numbers/narrative-number.ts';
import { scaleOf } from '../numbers/numeral.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import type { Operator } from '../operator.ts';
import { plainForm } from '../plain.ts';
import { isKnownUnit, scaledUnit, unitShape } from '../unit-scale.ts';
import {
  box,
  dash,
  dayWritten,
  glued,
  mask,
  monthWritten,
  namesDay,
  numberBefore,
  numberBehind,
  oneCounted,
  ticked,
  unitInBrackets,
  unknownUnit,
} from './cell-words.ts';

/** A number as a cell prints it: 1.2万户 is 1.2 of 万户. Offsets are of the cell's text and leave comparison and unit out. */
export interface CellNumber {
  readonly kind: 'number';
  readonly value: Decimal;
  /** As printed; empty where the cell gives none. */
  readonly unit: string;
  readonly operator: Operator | null;
  readonly start: number;
  readonly end: number;
}

/**
 * What a cell of a table says. `words` are whatever is no number alone: 基本建立, 9月28日完成, 年内离岗3人; a range and an
 * approximate number are words, too. `mask`: a template's stars, `≥**人`. `box`: marks to tick. `unread`: what looks like a number
 * and is none.
 */
export type CellReading = { readonly kind: 'blank' | 'dash' | 'mask' | 'words' | 'range' | 'box' | 'unread' } | CellNumber;

/** `name`: of the row, whose words may stand behind a number of it (18条线路 of 开行线路). */
export function readCell(text: string, name = ''): CellReading {
  const plain = plainForm(text).trim();
  if (plain === '') return { kind: 'blank' };
  if (dash.test(plain)) return { kind: 'dash' };
  if (mask.test(plain)) return { kind: 'mask' };
  if (box.test(plain)) return { kind: 'box' };
  const numbers = numbersOf(text);
  const [number] = numbers;
  if (dayWritten.test(plain) || (namesDay.test(name) && monthWritten.test(plain))) return { kind: 'words' };
  if (glued.test(plain) || numbers.some(({ damaged }) => damaged)) return { kind: 'unread' };
  if (number?.kind === 'range' && numbers.length === 1) return { kind: 'range' };
  return (number && numbers.length === 1 && numberIn(number, text, name)) || (bare.test(plain) ? { kind: 'unread' } : { kind: 'words' });
}

/** A decimal that begins a text looks like the mark of a list (3.2件); in a cell it is read as behind a sign. */
function numbersOf(text: string): readonly NarrativeNumber[] {
  const said = readNumbers(text).filter(({ kind }) => kind !== 'indefinite');
  const numbers = said.length > 0 ? said : oneIn(text);
  if (numbers.some(looksLikeHotline)) return withoutHotlines(text, numbers);
  if (numbers.length !== 1 || numbers[0]?.kind !== 'listMarker' || numbers[0].start !== text.search(/\S/u)) return numbers;
  const at = numbers[0].start;
  const back = ({ start, end }: Span): Span => ({ start: start - 1, end: end - 1 });
  return readNumbers(`${text.slice(0, at)}=${text.slice(at)}`).map((each) => ({
    ...{ ...each, ...back(each), spans: each.spans.map(back), operator: null },
  }));
}

/** 至少一次: in a sentence 一 may be an article, in a cell it counts. */
function oneIn(text: string): readonly NarrativeNumber[] {
  const at = text.search(oneCounted);
  if (at < 0) return [];
  const read = readNumbers(`${text.slice(0, at)}1${text.slice(at + 1)}`).filter(({ kind }) => kind !== 'indefinite');
  return read.map((each) => ({ ...each, text: text.slice(each.start, each.start + each.text.length) }));
}

/** 12845, which in a sentence is a number to call; a cell has amounts. */
const looksLikeHotline = ({ kind, text }: NarrativeNumber): boolean => kind === 'identifier' && /^\d{5}$/u.test(plainForm(text));

function withoutHotlines(text: string, numbers: readonly NarrativeNumber[]): readonly NarrativeNumber[] {
  const hotlines = numbers.filter(looksLikeHotline);
  const masked = hotlines.reduce((all, { start, end }) => `${all.slice(0, start)}${'1'.repeat(end - start)}${all.slice(end)}`, text);
  return readNumbers(masked)
    .filter(({ kind }) => kind !== 'indefinite')
    .map((each) => {
      const own = hotlines.find(({ start }) => start === each.start);
      const value = own && parseDecimal(plainForm(own.text));
      return own && value ? { ...each, text: text.slice(each.start, each.start + each.text.length), values: [value] } : each;
    });
}

/** Digits and signs of numbers, and nothing else. */
const bare = /^[\d\s.,，+-]+$/u;

/** The ticked words of a cell with boxes: 常年 of 常年 ☑ 一次性 □. */
export const tickedIn = (text: string): readonly string[] =>
  [...text.matchAll(ticked)].map(([, words = '', behind = '']) => (words || behind).trim());

function numberIn(number: NarrativeNumber, text: string, name: string): CellNumber | undefined {
  const [value] = number.values;
  const [span] = number.spans;
  if (number.kind !== 'quantity' || number.values.length !== 1 || number.approximate || !value || !span) return undefined;
  if (number.fall === 'change' || number.fall === 'unsaid') return undefined;
  const before = plainForm(text.slice(0, number.start)).replace(/\s+/gu, '');
  if (!numberBefore.test(before)) return undefined;
  const read = unitBehind(number, plainForm(text.slice(number.start + number.text.length)).replace(/\s+/gu, ''), name);
  if (!read) return undefined;
  const printed = text.slice(span.start, span.end);
  const scaled = asPrinted(value, plainForm(printed).replace(/\s+/gu, ''));
  return {
    ...{ kind: 'number', value: scaled.value, unit: `${scaled.scale}${read.unit}`, operator: number.operator },
    ...{ start: span.start, end: span.end },
  };
}

/** The unit with what a report adds to it: 件(套), 根/路, 趟; undefined where the words behind say more than a unit. */
function unitBehind({ unit, text }: NarrativeNumber, behind: string, name: string): { readonly unit: string } | undefined {
  const printed = unit === '' ? '' : unit;
  const rest = behind.replace(numberBehind, '');
  if (rest === '') return { unit: printed };
  const inBrackets = unitInBrackets.exec(rest)?.[1];
  if (inBrackets !== undefined && isUnit(inBrackets)) return { unit: printed === '' ? inBrackets : `${printed}(${inBrackets})` };
  const longer = `${printed}${rest}`;
  if (/^[/／]/u.test(rest) && unitShape.test(longer)) return { unit: longer };
  if (name.includes(rest) || (printed !== '' && name.includes(longer))) return { unit: printed };
  const isAlone = printed === '' && unknownUnit.test(rest) && !text.endsWith(rest);
  return isAlone ? { unit: rest } : undefined;
}

/** 件(套), 台(孔); what is only remarked of the number, as in 期(线上) and 人(女), is none. */
const isUnit = (text: string): boolean =>
  unitShape.test(text) &&
  (isKnownUnit(scaledUnit(text).base) || (/^.(?:[/次].?)?$/u.test(text) && unknownUnit.test(text))) &&
  !aboutWhom.test(text);
const aboutWhom = /^[男女老幼新旧大小含余内外全上下左右约近多计共]$/u;

/** 1.2万 as 1.2 of 万; Chinese numerals are multiplied out. */
function asPrinted(value: Decimal, printed: string): { value: Decimal; scale: string } {
  const [, digits, scale = ''] = /^(-?[\d.,]+)([十百千万亿]+)$/u.exec(printed) ?? [];
  const own = digits === undefined ? undefined : parseDecimal(digits.replaceAll(',', ''));
  if (!own || scaleOf(printed) === 1n) return { value, scale: '' };
  return { value: decimal(own.coefficient, own.scale), scale };
}
