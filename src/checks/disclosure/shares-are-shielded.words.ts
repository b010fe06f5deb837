import { unit } from '../../language/units.ts';
import type { RuleWords } from '../rule.ts';
import { counted, protectedIn } from './counted.words.ts';
import { perhapsSensitive, sensitiveWords } from './protected.words.ts';

export const words: RuleWords = {
  title: '比例也不露出几个人',
  why: '总数写明了，再写占多少，一乘就是人数：588 人的 0.5%，就是 3 个人；占 99.5%，余下的也是 3 个人。人数不能公布的，比例也一样。',
  wrong: '受益儿童 588 人，其中残疾儿童占 0.5%。',
  right: '受益儿童 588 人，其中残疾儿童占 12%。',
};

export const messages = {
  few: (share: string, word: string, whole: string, count: string) => ({
    what: `“${share}”旁边写着“${word}”，按${whole}算，只有（或只差）约 ${count} 人，可能让人认出是谁。`,
    fix: '请负责人看过；可能认出的，不要公布，请告知公布单位。比例不是按这个人数算的，或者可以公布的，请在 acknowledged 中写明理由。',
  }),
} as const;

/** 半数是儿童, 其余均为女童, 未成年人占一半: who they are follows, or stands before. */
export const restInWords =
  /(?:(?<half>半数|一半|各半)|其余|余下|剩下|剩余|另外的?)(?:的|人员|[几数]?[人名])*(?:均|都|全部|全|皆)?(?:为|是|系|属于?)(?<noun>\p{Script=Han}{1,10})|(?<noun>\p{Script=Han}{2,8}?)(?:占|为|约占)(?:了)?(?<half>半数|一半)(?!以[上下])/gu;

/** No such words without one of these: hardly any text holds them. */
export const mayTellRest = /[半余剩]|另外/u;

/** The word for those who are in need of protection; not for those who serve them (其余是未成年人保护员). */
export const personsIn = (noun: string): string | undefined =>
  (counted('', noun, unit.persons, sensitiveWords) ?? counted('', noun, unit.persons, perhapsSensitive))?.word;

const saysShare = /占|比例|比重/u;
const saysOther = /满意|合格|达标|及时|覆盖|增长|下降|提高|上升|降低|减少|增加|同比|环比|配比|补助比例|报销比例|资金|经费|支出|预算/u;
/** 三成儿童, 0.5%的学生 */
const noun = /^\s*的?\s*(?:为|是|系)?\s*(\p{Script=Han}{1,10})/u;

/** The word for the persons whose share a number is, in its clause or right behind it. */
export function isShareOf(own: string, behind: string): string | undefined {
  const after = noun.exec(behind)?.[1] ?? '';
  const followed = personsIn(after);
  if (followed && after.indexOf(followed) <= 3) return followed;
  if (!saysShare.test(own) || saysOther.test(own)) return undefined;
  return protectedIn(own, sensitiveWords) ?? protectedIn(own, perhapsSensitive);
}
