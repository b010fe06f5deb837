import type { RuleWords } from '../rule.ts';
import { surnames } from '../text/surnames.words.ts';

export const words: RuleWords = {
  title: '个案不写得太细',
  why: '年龄、学校或村庄、日期、金额、亲属关系，单独看都不要紧；几样写在一起，知情的人就知道是谁。最高人民检察院关于救助未成年人的意见要求保护隐私，避免二次伤害。',
  wrong: '2023年3月5日，虚构村一名13岁女童被继父伤害，我院发放救助金 20,000 元。',
  right: '我院依法救助未成年被害人，并联系学校给予帮助。',
};

export const messages = {
  tooMuch: (details: readonly string[]) => ({
    what: `这一段讲到个人，同时写了${details.join('、')}，合在一起可能让人认出是谁。`,
    fix: '请负责人看过；可能认出的，不要公布，请告知公布单位。不会认出的，请在 acknowledged 中写明理由。',
  }),
} as const;

/** Where people are victims, or are helped for what was done to them. */
export const context = /被害|受害|性侵|伤害|遇害|身亡|死亡|救助|受助|案件|本案|该案/u;

/** `isOne`: it speaks of one person, not of many. */
export const details: readonly { readonly name: string; readonly pattern: RegExp; readonly isOne: boolean }[] = [
  { name: '年龄', pattern: /(?<![\d.])\d{1,2}\s*周?岁(?!以[上下]|及以|至|-|—|～|~)/u, isOne: true },
  {
    name: '姓',
    pattern: new RegExp(`[${surnames}](?:某(?![些种个一项类])|××)|化名`, 'u'),
    isOne: true,
  },
  {
    name: '单个人',
    pattern: /[一1]\s*[名位个](?:\p{Script=Han}{0,4})?(?:女童|男童|儿童|少年|少女|女孩|男孩|学生|妇女|老人|被害人|母亲|村民)/u,
    isOne: true,
  },
  { name: '亲属关系', pattern: /继父|继母|生父|生母|养父|养母|丈夫|前夫|男友|邻居|叔叔|舅舅|姑父|祖父|外公/u, isOne: false },
  { name: '村庄或学校', pattern: /(?<=\p{Script=Han}{2})(?:村(?![民委])|屯|小学|中学|幼儿园)/u, isOne: false },
  { name: '日期', pattern: /\d{1,2}\s*月\s*\d{1,2}\s*日/u, isOne: false },
  { name: '金额', pattern: /\d\s*万?元/u, isOne: false },
];
