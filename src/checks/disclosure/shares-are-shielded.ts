import type { Block } from '../../domain/narrative.ts';
import { allOf } from '../../language/all-of.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { compare, type Decimal, decimal, decimalToText, divideRounded, multiply, subtract, zero } from '../../language/decimal.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { isFractionInWords, sharePlaces } from '../../language/share-words.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { sensitiveGroups } from './cells.ts';
import { shieldedUnits } from './counted.words.ts';
import { isShareOf, mayTellRest, messages, personsIn, restInWords, words } from './shares-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';

/** A share of a whole that is published is a count of persons: 0.5 % of 588 children are three. So is what it leaves. */
export const sharesAreShielded: Rule = {
  id: 'shares-are-shielded',
  group: 'disclosure',
  level: 'warning',
  words,
  find: (subject) =>
    subject.report.narrative.blocks.flatMap((block) => [
      ...findingsIn(block, subject),
      ...(block.kind === 'table' ? [] : restsIn(block, subject)),
    ]),
};

function findingsIn(block: Block, subject: Subject): Finding[] {
  const numbers = numbersOf(block);
  return numbers.flatMap((number): Finding[] => {
    const share = shareOf(number);
    if (!share) return [];
    const place = { block: block.index, start: number.start, end: number.end };
    const { own } = wordsAround(place, subject.report.narrative.blocks);
    const word = isShareOf(own, block.text.slice(number.start + number.text.length));
    const whole = word && wholeBefore(number, numbers, subject);
    if (!whole) return [];
    const part = multiply(whole.value, share);
    const few = [part, subtract(whole.value, part)].map(toWhole).find((count) => isFew(count, subject));
    if (!few || numbers.some((each) => isCount(each) && each.values.some((value) => compare(value, few) === 0))) return [];
    return [{ place: { in: 'narrative', ...place }, ...messages.few(number.text, word, whole.name, decimalToText(few)) }];
  });
}

/** 救助 6 人，半数是儿童; 受助 8 人，其中成年人 5 人，其余均为女童: a count in words, of the counts before it in its sentence. */
function restsIn(block: Block, subject: Subject): Finding[] {
  const { text } = block;
  if (!mayTellRest.test(text)) return [];
  return allOf(text, restInWords).flatMap(({ 0: said, index, groups = {} }): Finding[] => {
    const { half, noun = '' }: Readonly<Record<string, string | undefined>> = groups;
    const word = personsIn(noun);
    const sentence = index - sentenceUpTo(text, index).length;
    const [whole, ...parts] = numbersOf(block).filter((each) => sentence <= each.start && each.start < index && isCount(each));
    const [value] = whole?.values ?? [];
    if (!word || !whole || !value) return [];
    const listed = parts.flatMap(({ values }) => values).reduce((left, each) => subtract(left, each), value);
    const rest = half === undefined ? listed : toWhole(multiply(value, decimal(5n, 1)));
    if (compare(rest, zero) <= 0 || !isFew(rest, subject)) return [];
    const place = { in: 'narrative', block: block.index, start: index, end: index + said.length } as const;
    return [{ place, ...messages.few(said, word, `“${whole.text}”`, decimalToText(rest)) }];
  });
}

const toWhole = (count: Decimal): Decimal => divideRounded(count, decimal(1n), 0);
const isFew = (count: Decimal, { site }: Subject): boolean =>
  standingOfCount({ value: count, unit: unit.persons }, thresholdsOf(site)) === 'block';

/** 0.5%, 5‰, 一成, 三分之一; a bound that was aimed at is none. */
function shareOf({ kind, values, unit: printed, operator, text }: NarrativeNumber): Decimal | undefined {
  const [value, other] = values;
  if (kind !== 'quantity' || !value || (operator !== null && operator !== '=')) return undefined;
  if (other) return isFractionInWords(text) && other.coefficient > 0n ? divideRounded(value, other, 6) : undefined;
  const places = sharePlaces[printed];
  return places === undefined ? undefined : multiply(value, decimal(1n, places));
}

const isCount = ({ kind, values, unit: printed }: NarrativeNumber): boolean =>
  kind === 'quantity' && values.length === 1 && shieldedUnits.includes(printed);

interface Whole {
  readonly name: string;
  readonly value: Decimal;
}

/** The last count of persons before the share in its paragraph, else the largest group in need of protection. */
function wholeBefore(share: NarrativeNumber, numbers: readonly NarrativeNumber[], subject: Subject): Whole | undefined {
  const before = numbers.findLast((each) => each.start < share.start && isCount(each));
  if (before?.values[0]) return { name: `“${before.text}”`, value: before.values[0] };
  const groups = sensitiveGroups(subject).flatMap(({ figure }) =>
    figure.value && shieldedUnits.includes(figure.unit) ? [{ name: `“${figure.label}”${shown(figure)}`, value: figure.value }] : [],
  );
  return groups.sort((a, b) => compare(b.value, a.value))[0];
}
