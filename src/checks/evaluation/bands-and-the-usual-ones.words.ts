import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '分档与财政部办法的一致',
  why: '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）的分档是优 90 分以上、良 80 分以上、中 60 分以上、差不足 60 分。报告可以另定；另定的，读者拿来与别的单位比较时应当知道。等级在两处写法不同的，也告诉读者。',
  wrong: '优秀为 90-100，良为 80-90，中为 70-80，70 以下为差。',
  right: '90（含）至 100 分为优，80（含）至 90 分为良，60（含）至 80 分为中，60 分以下为差。',
};

export const messages = {
  differs: (grade: string, own: string, scheme: string, usual: string) => `报告的“${grade}”从 ${own} 分起，${scheme}从 ${usual} 分起`,
  renamed: (grade: string, band: string) => `等级“${grade}”在报告的分档里写作“${band}”`,
  joint: '；',
  end: '。',
} as const;
