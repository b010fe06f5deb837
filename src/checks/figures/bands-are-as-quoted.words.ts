import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '等级和分数线与报告写的一样',
  why: '等级的分数线各地不同，读者要看的是报告自己的分法。',
  wrong: '报告写“良为 80-90”，project.yaml 写着 from: 85、to: 90。',
  right: '报告写“良为 80-90”，project.yaml 写着 from: 80、to: 90。',
};

const list = (values: readonly string[]): string => (values.length > 0 ? values.join('、') : '没有数字');

export const messages = {
  nameMissing: (name: string) => ({ what: `等级“${name}”不在引文中。`, fix: '请照引文改等级的名称；报告另有写法的，写进 alias。' }),
  aliasInvented: (name: string, alias: string) => ({
    what: `等级“${name}”的另一种写法（alias）是“${alias}”，报告里没有。`,
    fix: '请照报告改正，没有另一种写法的删去；写在别的文件里的，在 acknowledged 中写明。',
  }),
  boundsDiffer: (name: string, clause: string, written: readonly string[], printed: readonly string[]) => ({
    what: `等级“${name}”的分数线写的是 ${list(written)}，引文“${clause.trim()}”中是 ${list(printed)}。`,
    fix: '请照引文改：from 是最低分，to 是最高分；只有一头的，只写一行。',
  }),
} as const;
