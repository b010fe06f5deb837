import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '等级和得分是同一次评价给出的，另一个结果没有略去',
  why: '自评之外，常有财政复评、第三方评价。网页只说一个等级、一个得分：登记的要是所写的评价人给出的；报告还写着不同的另一个，只说一个就是偏袒。',
  wrong: '报告写“自评得分 98.8 分，财政部门复评得分 88.1 分”，只登记 98.8 分，没有说明。',
  right: '报告只写“综合得分 98.8 分”，登记 98.8 分。',
};

export const messages = {
  ofAnother: (what: string, said: string, evaluator: string) => ({
    what: `登记的${what}，报告的原话说的是“${said}”；evaluation 写的是由${evaluator}评价。`,
    fix: '请核对：不是同一次评价的，改引那一次的，或者改 evaluation；确实是同一次的，在 acknowledged 中写明。',
  }),
  second: (what: string, written: string, sentence: string) => ({
    what: `登记的${what}是${written}，报告还写着：“${sentence}”，网页的开头不会提到。`,
    fix: `请核对登记的是不是最后的结果：不是的，改为最后的；是的，${what === messages.score ? '另一个写进 others，读者能点开，并' : ''}在 acknowledged 中写明为什么用这一个。`,
  }),
  both: (marks: readonly string[]) => marks.join('和'),
  marks: (count: number) => `${count > 1 ? `${count} 项指标` : '指标'}的得分`,
  grade: '评价等级',
  score: '得分',
} as const;
