import { evaluatorWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '由谁评价，引文里说得清',
  why: '单位自评、部门评价、财政评价和第三方评价，可信的程度不同。报告没有写由谁评价的，不能替它写。',
  wrong: 'by: 财政部门，引文是“由本局组织自评”。',
  right: 'by: 本单位，引文是“由本局组织自评”。',
};

export const messages = {
  differs: (quote: string, said: string, written: string) => ({
    what: `引文“${quote}”说的是${said}，登记的是${written}。`,
    fix: `请改为：by: ${said}`,
  }),
  another: (quote: string, body: string, written: string) => ({
    what: `引文“${quote}”说评价由“${body}”组织，登记的是${written}。`,
    fix: `请核对是谁评价的，改正 by（${Object.values(evaluatorWords).join('、')}，选一个）；确是本单位的，在 acknowledged 中写明。`,
  }),
  onlyNamed: (quote: string) => ({
    what: `引文“${quote}”只提到评价的人，没有说评价由它做。`,
    fix: '请把 quote 抄到“评价”“自评”为止；报告只这样写的，在 acknowledged 中写明。',
  }),
  unsaid: (quote: string, written: string, unstated: string) => ({
    what: quote ? `引文“${quote}”没有说由谁评价，登记的是${written}。` : `评价单位登记的是${written}，没有照抄报告说明由谁评价的原话。`,
    fix: `请在 quote 里照抄说明由谁评价的原话；报告没有写，请改为 by: ${unstated}，或保留并说明理由。`,
  }),
} as const;
