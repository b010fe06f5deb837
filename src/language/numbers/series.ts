import { allOf } from '../all-of.ts';
import type { Span } from './narrative-number.ts';

/** A mark within a list that runs on in a line, with what stands before it. */
const mark = /(^|[□■☐☑☒√✓✔×○●◯▢;；。:：(（/]|[^\S\n])(\d{1,2})[、.)](?![^\S\n]{0,16}(?:\d|$))/gu;
/** Where the first can stand. */
const opening = /(?:^|[□■☐☑☒√✓✔×○●◯▢;；。:：(（/])[^\S\n]{0,3}$/u;

/** `1、本级 □ 2、县级 √`: a list begins with 1 where an item can begin, and counts on. One mark alone is none. */
export function seriesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of allOf(text, /[^\n]+/g)) {
    let open: Span[] = [];
    const close = () => {
      if (open.length > 1) found.push(...open);
      open = [];
    };
    for (const { 0: whole, 1: before = '', 2: digits = '', index: at } of allOf(line, mark)) {
      const start = at + before.length;
      const span = { start: index + start, end: index + at + whole.length };
      if (Number(digits) === open.length + 1 && open.length > 0) open.push(span);
      else if (digits === '1' && opening.test(line.slice(Math.max(0, start - 4), start))) {
        close();
        open = [span];
      }
    }
    close();
  }
  return found;
}
