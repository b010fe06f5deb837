import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '指标的类别、名称与衡量方式相符',
  why: '花了多少钱，说明不了做了多少事，因此支付完成率不是数量指标；“影响力”“满意度”用人数衡量，说明不了影响和满意的程度。',
  wrong: '产出指标-数量指标-支付完成率，年度指标值为≥95%。',
  right: '产出指标-数量指标-救助人数，年度指标值为不少于 20 人。',
};

export const messages = {
  spendingAsQuantity: (name: string) => `${name}是支出的比例，列在数量指标下`,
  measuredBy: (name: string, measure: string) => `${name}以${measure}衡量`,
  missing: (kinds: readonly string[]) => `没有${kinds.slice(0, -1).join('、')}和${kinds.at(-1)}指标`,
  joined: (remarks: readonly string[]) => `${remarks.join('；')}。`,
} as const;
