import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同一段话不重复',
  why: '整段重复的文字，常常是把目标又抄了一遍当作完成情况。读者需要知道这里没有新内容。',
  wrong: '“绩效指标分析”一节把“绩效指标设定”一节的文字原样又写一遍。',
  right: '“绩效指标分析”一节写各项指标实际完成了多少。',
};

export const messages = {
  repeats: (characters: number, place: string, opening: string) =>
    `${quoted(`${opening}……`)}一段有 ${characters} 字与前文“${place}”逐字相同。`,
} as const;

export const sentences = (text: string): string[] => text.match(/[^。；！？]+[。；！？]?/gu) ?? [];
