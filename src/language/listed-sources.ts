import { allOf } from './all-of.ts';
import { andWords } from './joining-words.ts';
import { isSourceOnly, nameOfKind } from './part-kind-words.ts';

/** Sentences that list where all of the money comes from: 资金来源为中央、省级、市级财政, 由区级财政资金和镇街配套资金组成. */

/** 来源 of money: named as such, or right at the beginning of what is told of it. 学员来源, 数据来源 are of something else. */
const sourceOfMoney =
  '(?:(?:资金|经费|款项|拨款|投资|投入|收入)(?:的|主要|全部|均|都|具体)*|(?<=(?:^|[。；;：:\\n（(]|(?:资金|经费|预算|投[资入]|元)[^，,。；;\\n]{0,20}[，,]) ?))来源';
const lists: readonly RegExp[] = [
  new RegExp(`${sourceOfMoney}(?:渠道)?(?:主要|全部|均|都)?(?:为|是|于|包括|有|[:：])([^。；;\\n]{2,80})`, 'gu'),
  /(?:资金|经费|投资|投入)(?:主要)?由((?:[^。；;，,\n由]|[，,](?!其中|其余|另|不足)){2,60}?)(?:[两二三四五]个?(?:部分|方面|渠道))?(?:组成|构成|共同(?:承担|负担|分担)|分担)/gu,
  /(?:资金|经费|款项|元|其中)?[，,]?(?:全部|均)(?:为|来自|来源于|由)([^。；;，,\n]{2,20}?(?:资金|经费|拨款|财政|补助|自筹|预算))(?:安排|承担|解决|支付)?(?=[。；;，,\n（(]|$)/gu,
];
const parted = new RegExp(`[、，,；;]|${andWords}`, 'u');
const brackets = /[（(][^（）()]*[）)]/gu;
const amount = /(?:共计?|约|为|各)*\d[\d,.]*\s*(?:[百千万亿]*元|%).*$/u;
const leading = /^(?:其中|其余|剩余|不足|部分|一是|二是|三是|主要|分别|包括|全部|均|为|是|由|来自|来源于)+/u;
const trailing = /(?:等?[两二三四五]?个?(?:部分|方面|渠道)|组成|构成|安排|承担|解决|等)+$/u;

export interface SourceList {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every list of a text, with the names that can be nothing but a source. A name may be short for its kind: 中央 of 中央、省级财政. */
export function sourceLists(text: string): readonly SourceList[] {
  return lists.flatMap((list) =>
    allOf(text, list).flatMap((found): SourceList[] => {
      const items = (found[1] ?? '')
        .replace(brackets, '')
        .split(parted)
        .map((each) => each.trim().replace(amount, '').replace(leading, '').replace(trailing, '').trim());
      // What follows the last name goes on about something else.
      const until = items.findIndex((each) => !isSource(each));
      const names = until < 0 ? items : items.slice(0, until);
      return names.length > 0 ? [{ names, start: found.index, end: found.index + found[0].length }] : [];
    }),
  );
}

const isSource = (name: string): boolean =>
  name.length <= longest && (isSourceOnly(name) || level.test(name) || (nameOfKind.source(name) && !/\d/u.test(name)));
const longest = 16;
/** 省, 市 and 县三级财政 of 省、市、县三级财政 as well. */
const level = /^(?:中央|国家|省|市|区|县|镇|乡|州|旗|村)(?:[两二三四五])?(?:级|本级)?(?:财政)?(?:资金|拨款|补助|配套)?$/u;

/** What tells one source from another: 区级 of 区级财政资金. */
export const coreOfSource = (name: string): string =>
  name.replace(/(?:财政|专项|补助|配套|拨款|资金|经费|收入|预算|[两二三四五]?级|本)+$/u, '') || name;
