import { type ChangeDirection, directionBefore } from './change-direction.ts';
import { add, type Decimal, subtract, zero } from './decimal.ts';
import { changed } from './direction-words.ts';
import { type NarrativeNumber, wantsFigure } from './numbers/narrative-number.ts';

/** 261.08万元，较上年减少8.6万元，下降3.91%: a number with its change by size and by share, from which the year before follows. */
export interface ChangeRate {
  readonly of: NarrativeNumber;
  readonly size: NarrativeNumber;
  readonly rate: NarrativeNumber;
  readonly direction: ChangeDirection;
  /** Of the year before, as the first two tell it. */
  readonly base: Decimal;
}

const year = '(?:上一?年度?|去年|前一年|(?:19|20)\\d\\d\\s*年度?)(?:同期)?(?:相比)?';
/** 较上年预算数有所减少; not 较上年项目支出减少, which is the change of something else. */
const sameThing = '(?:的|年初|预算|决算|实际|执行|支出|收入|完成|总[额量数]|金额|数[额量]?)*(?:相比)?';
const by = '(?:有所|略有?|大幅度?|小幅|明显|净|共计?|累计|约|仍|则|均)*';
const verb = `(?:${changed}|[增升降减涨]|[多少](?:支出|收入|[支收花用])?)(?:额|数额?|量)?(?:为|了|约|近|达|\\s)*`;
const comesTo = new RegExp(`^[^，,。；;\\d\\n]{0,6}[，,（(]\\s*(?:(?:比|较|与|相比)\\s*${year}${sameThing}|同比)[，,]?${by}${verb}$`, 'u');
const orInShare = /^\s*[，,、（(]\s*(?:同比|比上年|较上年|即)?[^，,。；;\d\n不约近]{1,6}$/u;

/** Of a text with its numbers: only where the words name the year before, and both changes go one way. */
export function changeRates(text: string, all: readonly NarrativeNumber[]): readonly ChangeRate[] {
  const numbers = all.filter(wantsFigure);
  const between = (a: NarrativeNumber, b: NarrativeNumber) => text.slice(a.start + a.text.length, b.start);
  return numbers.flatMap((of, i): ChangeRate[] => {
    const [size, rate] = numbers.slice(i + 1, i + 3);
    if (!size || !rate || ![of, size, rate].every(isExact)) return [];
    if (of.unit === '' || of.unit !== size.unit || of.unit === '%' || rate.unit !== '%') return [];
    const [told, share] = [between(of, size), between(size, rate)];
    const direction = directionBefore(told);
    if (!comesTo.test(told) || !orInShare.test(share) || !direction || directionBefore(share) !== direction) return [];
    const base = direction === 'fall' ? add(exactOf(of), exactOf(size)) : subtract(exactOf(of), exactOf(size));
    return base.coefficient > 0n ? [{ of, size, rate, direction, base }] : [];
  });
}

const exactOf = ({ values }: NarrativeNumber): Decimal => values[0] ?? zero;
const isExact = ({ kind, values, approximate, operator, damaged }: NarrativeNumber): boolean =>
  kind === 'quantity' && values.length === 1 && !approximate && operator === null && !damaged;
