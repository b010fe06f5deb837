import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '预算有没有调整，与引文一致',
  why: '没有调整的，调整后预算就等于年初预算，执行率按它计算。',
  wrong: 'made: 有调整，引文是“未进行预算调整”。',
  right: 'made: 未调整，引文是“未进行预算调整”。',
};

export const messages = {
  differs: (quote: string, said: string, written: string) => ({
    what: `引文“${quote}”说的是${said}，登记的是${written}。`,
    fix: `请改为：made: ${said}`,
  }),
  unsaid: (quote: string) => ({
    what: `引文“${quote}”没有说预算调整了。`,
    fix: '请照抄报告说预算调整、追加、核减的话；报告用别的词说的，在 acknowledged 中写明。',
  }),
  contradicts: (initial: string, adjusted: string) => `报告说预算没有调整；年初预算为 ${initial}，调整后预算为 ${adjusted}。`,
} as const;
