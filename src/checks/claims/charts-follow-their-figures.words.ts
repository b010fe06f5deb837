import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '图表放在写着它的数字的那一段后面',
  why: '图表放到别处，读者会以为它画的是那里说的事。',
  wrong: '“资金情况”一节写预算和决算，funds 图放在“存在的问题”一节后面。',
  right: 'funds 图放在“资金情况”一节写着预算和决算的那一段后面。',
};

const few = 3;

export const messages = {
  elsewhere: (chart: string, places: readonly string[]) => ({
    what: `图表 ${chart} 前面、同一部分里，没有一段写着它的数字；它的数字写在${places.slice(0, few).join('、')}${places.length > few ? '等处' : ''}。`,
    fix: '请把这一行图表移到写着它的数字的那一段后面。',
  }),
} as const;
