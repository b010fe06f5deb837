import { sentenceStops } from './claim-words.ts';
import { endFrom } from './clauses.ts';
import { changed } from './direction-words.ts';

/** Where a text tells how a number became another: 由 15 天压缩至 6 天, 从 82% 提高到 90%, 20 天→12 天. */

const verb = `(?:${changed}|[增升降减涨压缩扩翻调变改转跃延]|拓展|延长|优化|恢复|放宽)`;
const level = '[^，,。；;：:、\\d\\n]{0,4}?(?:到|至|为|成)';
/** 现有的, 2023 年底的, 约: between the verb and the number that it leads to. */
const leading = '(?:(?:19|20)\\d\\d\\s*年[底末度]?的?|[^，,。；;：:、\\d\\n]){0,6}$';
const between = '[^，,。；;：:、\\d\\n]{0,8}?';
const direct = new RegExp(`^[^，,。；;：:、\\d\\n后]{0,3}?${verb}${level}${leading}`, 'u');
const led = new RegExp(`^[，,]?${between}(?:${verb}${level}|变成|成为)${leading}|^\\s*达到?${leading}`, 'u');
const arrow = /^\s*(?:[→⇒➔➜⟶➡]|[-—=]{1,2}[>＞])\s*$/u;
/** 从业, 自愿, 来自, 理由 begin no change. */
const out =
  '(?:从(?![业事严紧优宽简速])|(?<![理缘事自经来])由|(?<![来源出各独])自(?![愿治来评筹主行然动建查有身助觉费留学救营收发用产我己由]))';
/** Who gives or does it stands behind 由 as well: 由区财政安排资金50万元. */
const done = '安排|拨付|承担|组织|负责|投入|出资|支付|补助|完成|实施|开展|发放|培训|参与|统筹|下达|落实|提供|报名|牵头|承办';
const from = new RegExp(`${out}(?:(?!${done})[^，,。；;\\d\\n]|(?:19|20)\\d\\d\\s*年){0,16}$`, 'u');
/** 同比减少20件降至35件: the number is the change itself. */
const ofChange = new RegExp(`(?<![由从])${changed}(?:了|约|近|共|\\s)*$`, 'u');
const numeral = /(?<![\d.,])(?!(?:19|20)\d\d\s*年)[\d零一二两三四五六七八九十百≥≤]/gu;
const brackets = /[（(][^（）()\n]*[）)]/gu;

/** What was adjusted, not what grew by itself: the budget at the year's beginning and after. */
export const adjusts = /调[整增减剂]|追[加减]|核[增减定]|变更|压减/u;

/** Of a name: its number is that before a change. */
export const saysStart = /[由从自原]|(?:以|之|[整改变造]|涨|建)前|年初|期初|起点|基[数期]|上年|去年/u;

export interface ChangeSpan {
  /** From the first number's unit to the second number. */
  readonly words: string;
  /** Where the second number begins in the text. */
  readonly to: number;
}

/**
 * The change that a number begins, where it ends with its unit at `end` and the words of its clause before it are `before`;
 * undefined where it begins none.
 */
export function changeFrom(text: string, before: string, end: number): ChangeSpan | undefined {
  const rest = text.slice(end, endFrom(text, end, sentenceStops)).replace(brackets, (all) => ' '.repeat(all.length));
  if (ofChange.test(before)) return undefined;
  const isLed = from.test(before);
  for (const { index } of rest.matchAll(numeral)) {
    const words = rest.slice(0, index);
    if (words.length > longest) return undefined;
    if (arrow.test(words) || (isLed ? led : direct).test(words)) return { words: words.trim(), to: end + index };
  }
  return undefined;
}

const longest = 40;
