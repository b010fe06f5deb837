import type { Decimal } from '../decimal.ts';
import { type ExcusedForm, excusedForms, mayBegin, numeralInside, soundDocumentNumber, typedZero, zero } from '../excused-forms.ts';
import type { NarrativeNumber, Span } from './narrative-number.ts';
import { worth } from './numeral.ts';

const blot = '\u0000';

/** The numbers that are excused by their form, and the text with them blotted out: offsets stay. */
export function takeExcused(plain: string, printed: string): { excused: NarrativeNumber[]; rest: string } {
  const excused: NarrativeNumber[] = [];
  const begins = Array.from(plain.matchAll(mayBegin), ({ index }) => index);
  let rest = plain;
  for (const form of excusedForms) {
    let left = '';
    let from = 0;
    for (const begin of begins) {
      if (begin < from) continue;
      form.pattern.lastIndex = begin;
      if (!form.pattern.test(rest)) continue;
      const end = form.pattern.lastIndex;
      excused.push(excusedNumber(form, rest.slice(begin, end), begin, printed));
      left += rest.slice(from, begin) + blot.repeat(end - begin);
      from = end;
    }
    if (from > 0) rest = left + rest.slice(from);
  }
  return { excused, rest };
}

function excusedNumber({ kind, name }: ExcusedForm, form: string, start: number, printed: string): NarrativeNumber {
  const end = start + form.length;
  const inside = name ? [] : numeralsOf(form, start);
  return {
    start,
    end,
    text: printed.slice(start, end),
    kind,
    values: inside.map(({ value }) => value),
    spans: inside.map(({ span }) => span),
    unit: '',
    operator: null,
    approximate: false,
    negativeByWords: false,
    damaged: kind === 'documentNumber' && !soundDocumentNumber.test(form),
  };
}

const numeralsOf = (form: string, offset: number): { value: Decimal; span: Span }[] =>
  Array.from(form.replace(typedZero, zero).matchAll(numeralInside), ({ 0: numeral, index }) => ({
    value: worth(numeral.normalize('NFKC').replace(/[().]/g, '')),
    span: { start: offset + index, end: offset + index + numeral.length },
  }));
