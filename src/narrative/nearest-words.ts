import { type Block, offsetOf, tightText, withoutSpace } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import { clauseStops } from '../language/claim-words.ts';
import { beginUpTo, endFrom } from '../language/clauses.ts';
import { type Decimal, decimal, equals, multiply, parseDecimal } from '../language/decimal.ts';
import { editDistance, nearestStretch } from '../language/edit-distance.ts';
import { normalised } from '../language/normalised.ts';
import { wantsFigure } from '../language/numbers/narrative-number.ts';
import { type ShortFigure, shortFigure } from '../language/short-figure.ts';
import { unit as unitWords } from '../language/units.ts';
import { numbersOf } from './block-numbers.ts';

/** Longer quotations, and longer blocks, are not looked at. */
const longest = { quotation: 200, block: 4000 };
/** The likeliest blocks are looked at, by the pairs of characters that they share with the quotation. */
const looked = 4;
/** So many characters may be wrong; none of a number with hardly a word beside it. */
const mayDiffer = (wanted: string): number => (/^\D?[\d.]+[%％]?$/u.test(wanted) ? 0 : Math.max(1, Math.floor(wanted.length / 3)));

/**
 * The words of the text that a quotation was most likely to be, where the text does not have it: those that differ from it by few
 * characters, or else those with its number, from the beginning of their clause on. Undefined where none are near.
 */
export function nearestWords(quotation: string, blocks: readonly Block[]): string | undefined {
  const wanted = withoutSpace(normalised(quotation).text).replace(/^[‘’“”'"]+|[‘’“”'"]+$/gu, '');
  if (wanted.length < 2 || wanted.length > longest.quotation) return undefined;
  const near = withItsWords(wanted, blocks);
  const read = shortFigure(wanted);
  if (!read) return near;
  const nearer = near === undefined ? undefined : shortFigure(near);
  const saysTheSame = nearer && nearer.label !== '' && equals(nearer.value, read.value) && nearer.operator === read.operator;
  return saysTheSame ? near : (withItsNumber(wanted, read, blocks) ?? (read.label === '' ? undefined : near));
}

/** The one clause that says a bare number, or of several the one that names what it is of; of 0.95 the one that says 95%. */
export function clauseOfNumber(found: string, name: string, blocks: readonly Block[]): string | undefined {
  const value = parseDecimal(found.replace(/[%％]$/u, '').trim());
  if (!value) return undefined;
  const all = (unit: string, of: Decimal) => [...new Set(blocks.flatMap((block) => clausesWith({ value: of, unit }, block)))];
  const said = all('', value);
  const clauses = said.length > 0 ? said : all(unitWords.percent, multiply(value, decimal(100n)));
  const named = clauses.filter((clause) => name !== '' && clause.includes(name));
  const [only, ...more] = named.length > 0 ? named : clauses;
  return more.length === 0 ? only : undefined;
}

function withItsNumber(wanted: string, read: ShortFigure, blocks: readonly Block[]): string | undefined {
  const { value, unit } = read;
  const all = blocks.flatMap((block) => clausesWith({ value, unit }, block));
  const named = all.filter((words) => read.label === '' || sharesWords(read.label, words));
  const [first, ...others] = [...new Set(named)].sort((a, b) => distance(a, wanted) - distance(b, wanted));
  const isClear = others.every((other) => first !== undefined && distance(first, wanted) < distance(other, wanted));
  return isClear ? first : undefined;
}

const distance = (words: string, wanted: string): number => editDistance(withoutSpace(words), wanted);

/** A character in common, of a name of two; two of a longer one. */
const sharesWords = (label: string, words: string): boolean =>
  [...label].filter((character) => words.includes(character)).length * 2 >= Math.min(label.length, 4);

/** The clauses up to this number, and read as it. */
const clausesWith = ({ value, unit }: { readonly value: Decimal; readonly unit: string }, block: Block): readonly string[] =>
  numbersOf(block)
    .filter(wantsFigure)
    .flatMap((number) => {
      const printed = block.text.slice(beginUpTo(block.text, number.start, clauseStops), number.start + number.text.length);
      const words = printed.replace(/\s+/gu, ' ').trim();
      const read = number.values.length === 1 ? shortFigure(words) : undefined;
      const isMeant = read && equals(read.value, value) && (read.unit === unit || unit === '');
      return isMeant ? [words] : [];
    });

function withItsWords(wanted: string, blocks: readonly Block[]): string | undefined {
  const pairs = pairsIn(wanted);
  const shared = (block: Block): number => [...pairs].filter((pair) => pairsOf(block).has(pair)).length;
  const likely = blocks
    .filter(({ text }) => text.length <= longest.block)
    .map((block) => ({ block, shared: shared(block) }))
    .filter((each) => each.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, looked);
  const [best] = likely
    .map(({ block }) => ({ block, ...nearestStretch(wanted, tightText(block)) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best || best.distance > mayDiffer(wanted) || best.end - best.start < 2) return undefined;
  const start = offsetOf(best.block.text, best.start);
  return wholeWords(best.block, start, offsetOf(best.block.text, best.end - 1) + 1);
}

/** The stretch with what it would cut: a number, the last characters of its clause. */
function wholeWords(block: Block, start: number, end: number): string {
  const { text } = block;
  const cut = numbersOf(block).filter((each) => each.start < end && start < each.start + each.text.length);
  const from = Math.min(start, ...cut.map((each) => each.start));
  const to = Math.max(end, ...cut.map((each) => each.start + each.text.length));
  const [begin, stop] = [beginUpTo(text, from, clauseStops), endFrom(text, to, clauseStops)];
  return text
    .slice(from - begin <= shortRest ? begin : from, stop - to <= shortRest ? stop : to)
    .replace(/\s+/gu, ' ')
    .replace(/^[，,、；;。：:\s]+|[，,、；;：:\s]+$/gu, '');
}

/** 用 of 装备费用. */
const shortRest = 2;

const pairsOf = remembered((block: Block): ReadonlySet<string> => pairsIn(tightText(block)));

const pairsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
