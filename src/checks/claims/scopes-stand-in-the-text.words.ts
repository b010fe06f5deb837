import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '范围是报告说的范围',
  why: 'scope 告诉读者这个数包括谁。报告没有这样说，读者就会把一部分人当成另一部分人。',
  wrong: '报告写“救助妇女 73 人”，登记为 scope: 男性公职人员。',
  right: '报告写“救助妇女 73 人”，登记为 scope: 妇女。',
};

const fix = '请照抄报告在这个数字前面说到的范围；包括全部的，请删去 scope 这一行。';

export const messages = {
  foreign: (scope: string, figure: Figure, foreign: readonly string[]) => ({
    what: `“${figure.label}”（${shown(figure)}）的范围写的是“${scope}”，报告在这个数字前面没有说到“${foreign.join('”“')}”。`,
    fix,
  }),
  ofOthers: (scope: string, figure: Figure, group: string) => ({
    what: `“${figure.label}”（${shown(figure)}）的范围写的是“${scope}”，报告写着它的那一句说的是“${group}”。`,
    fix,
  }),
  ofAnother: (scope: string, figure: Figure, owner: string) => ({
    what: `“${figure.label}”（${shown(figure)}）的范围写的是“${scope}”，报告里这几个字说的是“${owner}”。`,
    fix,
  }),
} as const;
