import { compare, type Decimal, decimal, equals, multiply, negate } from '../decimal.ts';
import { bareMultiplier, countsByItself, onlyOne, rangeMark } from '../numerals.ts';
import type { PlainText } from '../plain.ts';
import { isMeasureOfOne } from '../units.ts';
import { type Amount, amountAt, nextAmount } from './amount.ts';
import { fallAround, isAbout, operatorAround } from './context.ts';
import type { NarrativeNumber, NumberKind } from './narrative-number.ts';
import { longest } from './numeral.ts';
import { type Bracketed, bracketedBefore, signOf } from './sign.ts';
import { skip } from './sticky.ts';

/** A number in the making: what is printed, before the words around it are read. */
interface Printed {
  readonly kind: NumberKind;
  readonly first: Amount;
  readonly last: Amount;
  readonly values: readonly Decimal[];
  readonly unit: string;
}

/** The quantities of a text from which all excused numbers are blotted out, and the numerals that count nothing. */
export function quantitiesIn(text: string, printed: PlainText): NarrativeNumber[] {
  const found: NarrativeNumber[] = [];
  for (let amount = nextAmount(text, 0); amount; ) {
    const read = range(text, amount) ?? single(text, amount);
    if (read) found.push(inContext(text, printed, read));
    amount = nextAmount(text, Math.max(amount.end, read?.last.textEnd ?? 0));
  }
  return found;
}

function range(text: string, first: Amount): Printed | undefined {
  const [low] = first.values;
  if (first.values.length === 2 && first.script !== 'fraction')
    return { kind: 'range', first, last: first, values: first.values, unit: first.unit };
  const at = skip(rangeMark, text, first.textEnd);
  const last = at > first.textEnd ? amountAt(text, at) : undefined;
  const [high] = last?.values ?? [];
  if (!last || !low || !high || last.values.length > 1) return undefined;
  const oneScript = (first.script === 'arabic') === (last.script === 'arabic');
  if (!oneScript || (first.unit !== '' && last.unit !== '' && first.unit !== last.unit)) return undefined;
  // 3-5万元 is 30,000 to 50,000; 500-1万元 is not 5 million.
  const shared = multiply(low, last.factor);
  const bare = first.unit === '' && equals(first.factor, decimal(1n)) && compare(shared, high) < 0;
  return { kind: 'range', first, last, values: [bare ? shared : low, high], unit: last.unit || first.unit };
}

function single(text: string, amount: Amount): Printed | undefined {
  const read = { first: amount, last: amount, values: amount.values, unit: amount.unit };
  if (amount.script !== 'chinese') return { kind: 'quantity', ...read };
  const isBare = bareMultiplier.test(amount.numeral);
  if (
    isBare &&
    !amount.approximate &&
    !isAbout(text, amount.start, amount.unit, true) &&
    operatorAround(text, amount.start, amount.textEnd) === null
  )
    return undefined;
  const counts = onlyOne.test(amount.numeral)
    ? isMeasureOfOne(amount.unit)
    : amount.unit !== '' || countsByItself.test(amount.numeral.slice(0, longest + 1));
  return counts ? { kind: 'quantity', ...read } : { kind: 'indefinite', ...read, values: [] };
}

function inContext(text: string, printed: PlainText, { kind, first, last, values, unit: after }: Printed): NarrativeNumber {
  const isPlain = /^\d{1,4}$/.test(first.numeral) && after === '';
  const inside = after === '' && last === first && kind === 'quantity' ? bracketedBefore(text, first) : undefined;
  if (inside) return ofBracket(text, printed, first, inside);
  const sign = kind === 'indefinite' ? undefined : signOf(text, first, last.textEnd, isPlain);
  const start = sign?.start ?? first.start;
  const signed = sign?.negative ? values.map((value, i) => (i === 0 ? negate(value) : value)) : values;
  const unit = after || (sign?.currency ?? '');
  const end = sign?.end ?? last.end;
  const textEnd = Math.max(end, last.textEnd);
  const spans =
    last === first
      ? values.map(() => ({ start, end }))
      : [
          { start, end: first.end },
          { start: last.start, end },
        ];
  const whole = printed.back(start, textEnd);
  return {
    ...printed.back(start, end),
    text: printed.printed.slice(whole.start, whole.end),
    ...{ kind, values: signed, spans: spans.map((span) => printed.back(span.start, span.end)), unit: kind === 'indefinite' ? '' : unit },
    ...(kind === 'indefinite'
      ? { operator: null, approximate: false, fall: null }
      : surroundings(text, start, textEnd, unit, first, last, sign?.negative ?? false)),
    damaged: first.damaged || last.damaged,
  };
}

/** （3.5）万元: in a cell of its own below zero; behind a word of balance nobody can tell, since the brackets may be those of a form. */
function ofBracket(text: string, printed: PlainText, first: Amount, { start, end, textEnd, unit, factor, isCell, isBalance }: Bracketed) {
  const values = first.values.map((value) => multiply(isCell ? negate(value) : value, factor));
  const [span, whole] = [printed.back(start, end), printed.back(start, textEnd)];
  const around = surroundings(text, start, textEnd, unit, first, first, isCell);
  return {
    ...span,
    text: printed.printed.slice(whole.start, whole.end),
    ...{ kind: 'quantity' as const, values, spans: values.map(() => span), unit },
    ...around,
    fall: around.fall ?? (isBalance && !isCell ? ('size' as const) : null),
    damaged: first.damaged,
  };
}

const surroundings = (text: string, start: number, textEnd: number, unit: string, first: Amount, last: Amount, isSigned: boolean) => ({
  operator: operatorAround(text, start, textEnd),
  approximate: first.approximate || last.approximate || isAbout(text, start, unit, bareMultiplier.test(first.numeral)),
  fall: isSigned ? null : fallAround(text, start, unit, textEnd),
});
