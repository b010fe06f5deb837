import type { Decimal } from '../decimal.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import type { Operator } from '../operator.ts';
import { plainForm } from '../plain.ts';
import { readCell } from './read-cell.ts';

/** One end of what an answer leaves open. */
interface OpenEnd {
  readonly value: Decimal;
  readonly isIncluded: boolean;
}

/** A result that is told as a bound or a range: 24小时内, 95%以上, 3-5天. Null: open on that side. */
export interface BoundedAnswer {
  readonly from: OpenEnd | null;
  readonly to: OpenEnd | null;
  /** As printed; empty where the words give none. */
  readonly unit: string;
}

/** 均在24小时内, 全部于24小时内办结: what may stand around the bound without changing it. */
const around =
  /^(?:已经?|均|都|全部|全年|实际|保持|稳定)*[在于]?|(?:完成|办结|处置|响应|到达|到场|修复|解决|送达|办理|处理)(?:完毕|到位)?[。;；]?$/gu;
const spelled: readonly (readonly [RegExp, string])[] = [
  [/^(?:未|没有)(?:超过|高于|突破)/u, '不超过'],
  [/^(?:未|没有)(?:低于|少于)/u, '不低于'],
  [/^(?:不到|不足|不满)/u, '低于'],
];

/** Undefined for what says no bound: an exact number, an approximate one, words of another kind. */
export function boundedAnswer(words: string): BoundedAnswer | undefined {
  const plain = plainForm(words).replace(/\s+/gu, '').replace(around, '');
  const text = spelled.reduce((all, [form, usual]) => all.replace(form, usual), plain);
  const reading = readCell(text);
  if (reading.kind === 'range') return rangeIn(text.replace(/^(?:控制|保持|维持|稳定)在/u, ''));
  return reading.kind === 'number' && reading.operator ? { ...ends(reading.operator, reading.value), unit: reading.unit } : undefined;
}

export function ends(operator: Operator, value: Decimal): Pick<BoundedAnswer, 'from' | 'to'> {
  const bound = { value, isIncluded: operator !== '<' && operator !== '>' };
  const isFloor = operator === '≥' || operator === '>';
  return { from: isFloor || operator === '=' ? bound : null, to: isFloor ? null : bound };
}

/** 3-5天, and nothing but what such a range is printed with. */
function rangeIn(text: string): BoundedAnswer | undefined {
  const [number] = readNumbers(text);
  const [from, to] = number?.values ?? [];
  if (!number || number.approximate || number.operator || !from || !to || number.text !== text) return undefined;
  return { from: { value: from, isIncluded: true }, to: { value: to, isIncluded: true }, unit: number.unit };
}
