import type { RuleWords } from '../rule.ts';
import { counted } from './listing.words.ts';

export const words: RuleWords = {
  title: '各部分与总数的关系说清楚',
  why: '“其中”列出的各类可能没有列全，也可能重叠，不能当作完整的分类。',
  wrong: '“服务 60 人，其中甲类 12 人、乙类 20 人、丙类 8 人”，三类合计 40 人，没有说其余是什么。',
  right: '“服务 60 人，其中甲类 12 人、乙类 20 人、丙类 8 人、其他 20 人”。',
};

const less = (count: number, listed: string, whole: string, remainder: string) =>
  `${count === 1 ? `报告只列出一类 ${listed}` : `报告列出的${counted(count)}类相加 ${listed}`}，比${whole}少 ${remainder}`;

/** `whole`: the name and the number of those that the parts are of, who need not be all that the report counts. */
export const messages = {
  leave: (count: number, listed: string, whole: string, remainder: string) =>
    `${less(count, listed, whole, remainder)}${count === 1 ? '' : '；各类可能重叠，未列明的不少于此数'}。`,
  leaveApart: (count: number, listed: string, whole: string, remainder: string) => `${less(count, listed, whole, remainder)}。`,
  exceed: (count: number, listed: string, whole: string) =>
    `报告列出的${counted(count)}类相加为 ${listed}，多于${whole}；报告没有说明各类是否重叠。`,
} as const;
