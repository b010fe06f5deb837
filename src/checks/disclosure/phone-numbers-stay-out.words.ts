import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现个人的电话',
  why: '真实的报告里常留有经办人的手机号。办公电话可以公布，由编辑确认；个人的电话不能公布。',
  wrong: '联系人：李某，13800138000。',
  right: '联系电话：010-12345678（办公电话，在 acknowledged 中写明）。',
};

export const kind = '电话号码';

/** Of eleven digits that begin like a mobile number. */
export const mobile = /^1[3-9]/;

/** Of a range that is issued, with no year in it: codes are often made of years. */
export const issuedMobile = /^(?!\d{0,6}(?:19|20)[0-3]\d)(?:13\d|14[5-9]|15[0-35-9]|16[2567]|17[0-8]|18\d|19[0-35-9])\d{8}$/u;
export const codeOfAProject = /(?:项目|编|序)(?:编号|编码|代码|号|码)\s*[：:为是]?\s*$/u;

/** Words before a number that make it a telephone, however it is grouped. */
export const context = /(?:电话|手机|联系|热线|微信|致电|拨打)[^，。；]{0,16}$/u;

/** A quantity: 13800138000元. */
export const unitBehind = /^\s*[元万亿%‰％人户件个次名平米㎡吨公亩千克台套份座处间所家辆页]/u;

const local = '(?:\\d{3}[-.\\s]?\\d{4}|\\d{4}[-.\\s]?\\d{4})(?![\\dA-Za-z])';
const area = '0(?:10|2\\d|[3-9]\\d{2})';

/** Area code and number, or a number behind the word for it. */
export const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\dA-Za-z/_])(?:[（(]${area}[）)][-\\s]{0,3}|(?<![-.])${area}[-.\\s]{1,3})${local}`, 'gu'),
  new RegExp(
    `(?<=(?:电话|手机|传真|联系方式|热线|[Tt][Ee][Ll])[：:]?\\s*)(?:[（(]0\\d{2,3}[）)][-\\s]{0,3}|0\\d{2,3}[-\\s]{0,3}|(?!0\\d{2,3}[-\\s]))${local}`,
    'gu',
  ),
];
