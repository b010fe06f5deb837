import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '推算的比率，分子分母与指标的定义一致',
  why: 'execution-rate 是决算除以预算。指标定义的分母是到位或下达的资金、分子是到位的资金的，不能拿它代替；报告没有公布那个数的，要说明为什么可以用预算。',
  wrong: '指标是资金到位率，写着 from: execution-rate。',
  right: '指标是预算执行率，写着 from: execution-rate。',
};

export const messages = {
  otherYear: (label: string, year: number) => ({
    what: `${label}是 ${year} 年的数，不能作本年度的实际值。`,
    fix: '请换成本年度的数；没有，请写：未公布',
  }),
  arrival: (name: string, numerator: string, denominator: string) => ({
    what: `${name}看的是到位的钱，推算却用了${numerator}÷${denominator}。`,
    fix: '请写报告公布的实际值；报告没有写，请写：未公布',
  }),
  side: (name: string, said: string, used: string) => ({
    what: `${name}的定义用的是${said}，本站推算用的是${used}。`,
    fix: '请写报告公布的实际值；没有公布，请写 actual: 未公布，或保留并说明理由。',
  }),
  sideUnknown: (name: string, said: string, used: string) => ({
    what: `${name}的定义用的是${said}，报告没有公布这个数，本站推算用的是${used}。`,
    fix: '两个数可能不同。请写 actual: 未公布；确实可以代替的，请保留并说明理由。',
  }),
} as const;
