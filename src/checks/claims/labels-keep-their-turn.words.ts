import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '名称不丢掉“未”“计划”“减少”“退回”',
  why: '“未办结投诉 35 件”登记成“办结投诉”，数字没有错，意思反了。“提高 1.2 个百分点”登记成“满意度”，变化成了满意度本身。',
  wrong: '报告写“未办结投诉 35 件”，登记为 label: 办结投诉。',
  right: '报告写“未办结投诉 35 件”，登记为 label: 未办结投诉。',
};

const fix = (word: string) => `请核对；名称里照报告写明“${word}”；名称没有说反的，在 acknowledged 中写明。`;

export const messages = {
  denied: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，名称“${label}”没有写“${word}”，意思可能反了。`,
    fix: fix(word),
  }),
  planned: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，名称“${label}”没有写“${word}”，看上去是已经做到的数。`,
    fix: fix(word),
  }),
  undone: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，名称“${label}”没有写“${word}”，意思变了。`,
    fix: fix(word),
  }),
  changed: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，这个数是变化的大小（“${word}”），名称“${label}”没有说这是变化。`,
    fix: '请核对；名称里写明是增加、减少还是别的变化；它不是变化的，在 acknowledged 中写明。',
  }),
  distance: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，这个数是相差的大小（“${word}”），名称“${label}”没有说差了多少。`,
    fix: '请核对；名称里照报告写明，如“低”“少”“提前”；它不是相差的大小，在 acknowledged 中写明。',
  }),
  next: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，说的是“${word}”，名称“${label}”把它说成了前面这个数。`,
    fix: '请核对；名称只用这个数自己的词；确实说的是这个数，在 acknowledged 中写明。',
  }),
  later: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，“${word}”才是名称“${label}”说的事，看上去却是本年度做到的数。`,
    fix: '请核对；名称里写明是哪一年，或者改用本年度的叫法；确是本年度的数，在 acknowledged 中写明。',
  }),
  since: (label: string, word: string, sentence: string) => ({
    what: `报告写的是“${sentence}”，是“${word}”几年合计的数，名称“${label}”没有说，看上去是本年度的数。`,
    fix: '请核对；名称或 note 里写明，如“累计”；确是本年度的数，在 acknowledged 中写明。',
  }),
} as const;
