import { withoutSpace } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import type { Rule } from '../rule.ts';
import { messages, words, yearDigits } from './text-is-this-years.words.ts';

/** A new year begins as a copy of the last; a copy of which only the years were changed was not finished. */
export const textIsThisYears: Rule = {
  id: 'text-is-this-years',
  group: 'text',
  level: 'warning',
  ofYears: true,
  words,
  find({ report, previous }) {
    if (!previous || textOf(report) !== textOf(previous)) return [];
    return [{ place: { in: 'narrative', block: 0, start: 0, end: 0 }, ...messages.sameAs(previous.year) }];
  },
};

const textOf = ({ narrative }: Report): string => withoutSpace(narrative.blocks.map(({ text }) => text).join('')).replace(yearDigits, '');
