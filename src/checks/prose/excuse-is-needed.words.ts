import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: 'excused 里的话在正文里找得到',
  why: '说明一个数字不是数据，要指得出是哪个数字。指不出的说明，日后会放过不该放过的数字。',
  wrong: 'excused 写着 quote: 第 12 号楼，正文里没有这几个字。',
  right: 'quote 照抄正文：12 号楼；用不着了就删去这一段。',
};

export const messages = {
  unneeded: (quote: string) => ({ what: `正文里找不到“${quote}”。`, fix: '请照抄正文中的原话；用不着了，请删去这一段。' }),
} as const;
