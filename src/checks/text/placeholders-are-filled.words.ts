import type { RuleWords } from '../rule.ts';
import { surnames } from './surnames.words.ts';

export const words: RuleWords = {
  title: '没有未填写的空格和符号',
  why: '模板里的“××”“□”“____”留在正文里，读者会以为那里有内容。原文不能改，所以告诉读者。',
  wrong: '项目覆盖XX个街道，完成率≥**。',
  right: '项目覆盖 12 个街道，完成率≥95%。',
};

export const messages = {
  open: (found: readonly string[]) => `原文此处写作${found.map((each) => `“${each}”`).join('、')}，似未填写。`,
} as const;

/** A text without any of these has no gap. */
export const gaps = /[×xX*＊_＿□☐（(]/u;

const units = '(?:万元|亿元|元|人次|小时|工作日|公里|平方米|车公里|件次|[人个项次台户座组条件处家套米块盏棵株亩场期份天辆名所间%％‰])';
const compared = '(?:[≥≤＞＜=<>≧≦]{1,2}|不低于|不少于|不高于|不超过|不大于)';
/** 20xx: the digits that are there belong to the gap. */
const century = '(?<!\\d)(?:19|20)\\s*';

/** Earlier ones see more of the place. */
export const patterns: readonly RegExp[] = [
  new RegExp(`${compared}\\s*(?:\\*+|＊+|[×xX]{2,}|_+)\\s*${units}?`, 'gu'),
  /[×xX]+\s*年\s*[×xX]+\s*月/gu,
  new RegExp(`(?:${century}(?:×{1,2}|[xX]{1,2}|\\*{2})|×{2,}|(?<![A-Za-z])[xX]{2,})\\s*年(?!级)`, 'gu'),
  new RegExp(`(?:×{2,}|(?<![A-Za-z])[xX]{2,})\\s*(?!项目)${units}`, 'gu'),
  // Not of a masked name, telephone, code or document number.
  new RegExp(
    `(?<![${surnames}某人号第\\d*“"〔〕\\])）—–\\-－])\\*{2,}(?![\\d*”"号—–\\-－]|[区市县镇乡村局院]|公司|街道)(?:\\s*${units})?|_{3,}|＿{2,}`,
    'gu',
  ),
  /[（(](?:此处|待补|待填|待定|待核|请填)[^（）()]*[）)]/gu,
  new RegExp(`(?<![${surnames}某×X])(?:×{2,}|(?<![A-Za-z])X{2,}(?![A-Za-z]))`, 'gu'),
];

/** 标“**”处为不宜公开内容: the report itself says what its masks are. */
export const explainsMasks =
  /(?:[“"'‘](?:\*+|＊+|[×Xx]{2,})[”"'’]|(?:\*+|＊+|[×Xx]{2,})(?=[处标号部所])|[用以](?:\*+|＊+|[×Xx]{2,}))[^。；;\n]{0,12}?(?:不宜公开|不公开|不予公开|脱敏|隐去|保密|涉密|遮盖|略去)/u;
const mask = /[*＊×Xx]/u;
export const isMask = (found: string): boolean => mask.test(found);

export const box = /[□☐]/gu;

export const ticked = /[√✓✔☑■]/u;
