import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现身份证号码',
  why: '身份证号码是个人信息，公布就可能被人冒用；当事人是被害人或未成年人的，还会让人认出是谁。没有例外。',
  wrong: '救助申请人（身份证号 11010519491231002X）。',
  right: '救助申请人 1 人。',
};

export const kind = '身份证号码';

export const doubt = '像是身份证号码的数字';

/** What stands right before a number of the former kind, or one that is mistyped. */
export const context = /(?:身份证|证件|公民身份|(?<!工作|资格|许可|房产|不动产|登记|合格|批准|执业)证号)[^，。；]{0,12}$/u;

/** Eighteen digits with anything but letters of the alphabet between their parts. */
export const parted = /(?=[1-8])(?<!\d)(?=([1-8](?:(?:[^\dA-Za-z]{1,3})?\d){16}(?:[^\dA-Za-z]{1,3})?[\dXx](?!\d)))/gu;

/** A code of digits that is longer than an identity number, with letters at its ends or none. */
export const longerCode = /(?<![\dA-Za-z])(?=[\dA-Za-z]{19})[A-Za-z]{0,3}\d{17}[\dA-Za-z]{1,11}(?![\dA-Za-z])/gu;

/** Papers and files that are numbered after their person. */
export const ofPersons =
  /(?:残疾|身份|证件|户口|学籍|低保|医保|社保|病历|档案|个人|人员|(?<!许可|登记|合格|批准|执业)证号?)[^，。；\d]{0,12}$/u;
