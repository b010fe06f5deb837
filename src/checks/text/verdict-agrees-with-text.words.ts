import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说完成了目标，就不说目标不合理',
  why: '目标本身不合理，完成了也说明不了什么。两处说法并列，读者自己判断；原文不能改，所以告诉读者。',
  wrong: '顺利完成本年度绩效目标。……年初绩效目标设置不够合理。',
  right: '完成了本年度绩效目标。……建议下一年增加满意度指标。',
};

export const messages = {
  both: (poor: string, done: string, place: string) => `这里说“${poor}”，前文${place ? `“${place}”` : ''}说“${done}”。`,
} as const;

export const praise = /(?:顺利|圆满|全面|较好地?|全部)(?:完成|实现)了?[^，。；]{0,12}(?:绩效)?目标/gu;

export const blame = /(?:目标|指标)(?:值)?(?:的)?(?:设置|设定|编制)[^，。；]{0,6}(?:不够|不尽|欠|不)(?:合理|科学|全面|完善)/gu;
