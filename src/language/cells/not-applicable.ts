import { plainForm } from '../plain.ts';
import { dash } from './cell-words.ts';

/** 不适用, 不涉及此项, 本项目不涉及, N/A: said in words where other cells have a dash. */
const inapplicable =
  /^(?:本(?:项目|年度?|单位|部门)|该(?:项|指标)|此项)?(?:均|暂)?[不未无](?:涉及|适用)(?:[此该本](?:项|指标|内容|资金))?[。.]?$|^无此[项类](?:内容|指标|资金|支出)?[。.]?$|^N\/?A$/iu;
const none = /^(?:暂?无|没有)[。.]?$/u;

const tight = (text: string): string => plainForm(text).replace(/\s+/gu, '');

export const isDash = (text: string): boolean => dash.test(tight(text));

/** Whether a cell says that nothing can stand in it: a dash, or words for one. A blank cell says nothing, `0` is a number. */
export const saysInapplicable = (text: string): boolean => isDash(text) || inapplicable.test(tight(text));

/** The same of a cell of money, points, grade or persons, where 无 answers as well; of an indicator it may be the result. */
export const saysNone = (text: string): boolean => saysInapplicable(text) || none.test(tight(text));
