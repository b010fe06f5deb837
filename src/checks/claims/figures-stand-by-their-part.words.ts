import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '数字登记在报告说的那一部分下面',
  why: '一份报告讲几个项目、几种来源时，网页、图表和表格照登记的说哪个数是谁的。放错一层，每个数都对，整句话却是假的。',
  wrong: '报告写“食堂项目支出 83 万元，诊室项目支出 48 万元”，48 万元登记在“食堂项目”下面。',
  right: '报告写“食堂项目支出 83 万元，诊室项目支出 48 万元”，48 万元登记在“诊室项目”下面。',
};

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join('、');

export const messages = {
  grade: '评价等级',
  ofAnother: (labels: readonly string[], part: string, other: string) => ({
    what: `${listed(labels)}登记在“${part}”下面，报告写着它的地方说的是“${other}”。`,
    fix: `请核对：是“${other}”的，移到它下面；确实是“${part}”的，在 acknowledged 中写明。`,
  }),
  unnamed: (labels: readonly string[], part: string) => ({
    what: `${listed(labels)}登记在“${part}”下面，报告写着它的句子、表格的行和上面的标题里没有读到“${part}”。`,
    fix: `请核对：是别的部分或整份报告的，移到那里；报告用另外的说法称呼“${part}”的，把那句话抄进它的 quote，或在 acknowledged 中写明。`,
  }),
  personsOf: (labels: readonly string[], part: string, key: string) => ({
    what: `${listed(labels)}登记为整份报告的受益对象，报告写着它的那句话说的是“${part}”。`,
    fix: `请核对：只是“${part}”的，把 beneficiaries 移到 ${key} 里“${part}”那一项下面；确实是整份报告的，在 acknowledged 中写明。`,
  }),
  ofProject: (labels: readonly string[], part: string) => ({
    what: `${listed(labels)}登记为整份报告的数，报告写着它的地方说的是“${part}”。`,
    fix: `请核对：是“${part}”的，移到它下面；确实是整份报告的，在 acknowledged 中写明。`,
  }),
} as const;
