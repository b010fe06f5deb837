import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现个人的住址',
  why: '写到村组、门牌、房号，就能找到人。单位的地址可以公布，由编辑确认。',
  wrong: '受助人家住示例镇虚构村三组12号。',
  right: '受助人家住示例镇。',
};

export const kind = '住址';

const number = '[\\d一二三四五六七八九十百]+';

/** No address without such a number: hardly any text holds one. */
export const mayBeAddress = /[\d一二三四五六七八九十百](?:[村组社队户号栋幢座室房]|单元)/u;

export const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:[村屯寨庄]|社区|大队|生产队)(?:第?${number}(?:村民小组|组|社(?!区)|队|(?<!\\d个?(?:[村屯寨庄]|社区)${number})户)(?:${number}号)?|${number}号(?!文|令|线|楼|栋|机|井|坝|水库|地块|公路))`,
    'gu',
  ),
  new RegExp(
    `(?:路|街|巷|道|里|小区|花园|苑|园|坊|弄|胡同)(?:${number}号(?:院|大院)?)?${number}(?:栋|幢|座|号楼|单元)[^，。；]{0,8}?${number}(?:室|房|户|号)`,
    'gu',
  ),
  new RegExp(`${number}(?:号|栋|幢|座|号楼)${number}单元${number}(?!单元)`, 'gu'),
  new RegExp(
    `(?:家住|住在|居住于|居住在|现居|户籍地|户籍所在地|住址|家庭地址|现住)[：:为在]?\\s*(?!地|所)\\p{Script=Han}{2,20}?${number}(?:号|室|栋|组|单元)`,
    'gu',
  ),
];
