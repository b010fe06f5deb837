import { allOf } from '../all-of.ts';
import type { Decimal } from '../decimal.ts';
import { type ExcusedForm, excusedForms, mayBegin, numeralInside, soundDocumentNumber, typedZero, zero } from '../excused-forms.ts';
import { chineseSet, space } from '../numerals.ts';
import type { PlainText } from '../plain.ts';
import { unitPattern } from '../units.ts';
import { operatorAround } from './context.ts';
import type { NarrativeNumber, Span } from './narrative-number.ts';
import { longest, worth } from './numeral.ts';
import { seriesIn } from './series.ts';

/** 岁 of 0-6岁, 分 of 满分100分: behind the last numeral. */
const unitInName = new RegExp(`[\\d${chineseSet}]${space}(?:个|大)*(${unitPattern})[^\\d${chineseSet}]*$`);

/** 80岁以上, 不满18周岁: one that is registered has its bound; 0-6岁 has none. */
const isAge = new RegExp(`^(?:\\d+|[${chineseSet}]+)${space}周?岁`);

const blot = '\u0000';

/** The numbers that are excused by their form, and the text with them blotted out: offsets stay. */
export function takeExcused(printed: PlainText): { excused: NarrativeNumber[]; rest: string } {
  const plain = printed.text;
  const excused: NarrativeNumber[] = [];
  const begins = Array.from(allOf(plain, mayBegin), ({ index }) => index);
  const series = seriesIn(plain);
  for (const { start, end } of series) excused.push(excusedNumber({ kind: 'listMarker' }, plain.slice(start, end), start, printed));
  let rest = blotted(plain, series);
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

function blotted(text: string, spans: readonly Span[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of spans) {
    left += text.slice(from, start) + blot.repeat(end - start);
    from = end;
  }
  return left + text.slice(from);
}

function excusedNumber(
  { kind, name }: Pick<ExcusedForm, 'kind' | 'name'>,
  form: string,
  start: number,
  { printed, back, text }: PlainText,
): NarrativeNumber {
  const whole = back(start, start + form.length);
  const inside = name ? [] : numeralsOf(form, start);
  return {
    ...whole,
    text: printed.slice(whole.start, whole.end),
    kind,
    values: inside.map(({ value }) => value),
    spans: inside.map(({ span }) => back(span.start, span.end)),
    unit: kind === 'naming' ? unitOf(form) : '',
    operator: isAge.test(form) ? operatorAround(text, start, start + form.search(/岁/u) + 1) : null,
    approximate: false,
    fall: null,
    damaged: kind === 'documentNumber' && !soundDocumentNumber.test(form),
  };
}

const unitOf = (form: string): string => unitInName.exec(form)?.[1] ?? '';

/** A code longer than any number has no value. */
const numeralsOf = (form: string, offset: number): { value: Decimal; span: Span }[] =>
  allOf(form.replace(typedZero, zero), numeralInside).flatMap(({ 0: numeral, index }) =>
    numeral.length > longest
      ? []
      : [
          {
            value: worth(numeral.normalize('NFKC').replace(/[().]/g, '')),
            span: { start: offset + index, end: offset + index + numeral.length },
          },
        ],
  );
