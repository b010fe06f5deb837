import type { GlossaryTerm } from './term.ts';

/** The money of a report. */
export const moneyTerms: readonly GlossaryTerm[] = [
  {
    id: 'initial-budget',
    term: '年初预算',
    aliases: ['预算数', '年初预算数', '预算安排', '计划安排'],
    plain: '年初为一个项目安排的钱数。它是计划，不是已经花掉的钱。',
    inReport: '同一笔预算，报告里可能有几种叫法。报告没有说它们是一回事时，本站各自列出，不作合并。',
    seeAlso: ['adjusted-budget', 'final-account'],
  },
  {
    id: 'adjusted-budget',
    term: '调整后预算',
    aliases: ['全年预算数', '调整预算数'],
    plain: '年中追加或调减以后的预算。',
    inReport: '报告写明没有调整的，它就等于年初预算，本站标为“推算”。有调整的，执行率按调整后的预算计算。',
    seeAlso: ['initial-budget', 'execution-rate'],
  },
  {
    id: 'allocated-funds',
    term: '资金下达数',
    aliases: ['下达资金'],
    plain: '已经批下来、交给单位使用的钱数。',
    inReport: '有的报告用它作支付完成率的除数，却没有单独写出数额。本站这时用预算数推算，并写出算式。',
    seeAlso: ['funds-received', 'execution-rate'],
  },
  {
    id: 'funds-received',
    term: '资金到位',
    aliases: ['到位资金', '资金到位数'],
    plain: '实际拨到、可以动用的钱数。到位不等于花掉。',
    seeAlso: ['allocated-funds', 'final-account'],
  },
  {
    id: 'final-account',
    term: '决算数',
    aliases: ['支出决算数', '全年支出', '全年执行数'],
    plain: '一年结束后，确认下来的实际支出数。',
    inReport: '决算数与预算数接近，只说明钱差不多用完了，不说明事情办得好不好。',
    seeAlso: ['initial-budget', 'unspent'],
  },
  {
    id: 'unspent',
    term: '未支出',
    aliases: ['结余'],
    plain: '预算数减去决算数的差额，不一定还在账上。',
    inReport: '这笔差额可能是没有到位、留待支付、收回或者结转，以报告为准；报告没有写的，本站不猜测。',
    seeAlso: ['final-account', 'derived'],
  },
  {
    id: 'execution-rate',
    term: '预算执行率',
    aliases: ['支付完成率', '执行率', '支出完成率'],
    plain: '实际支出占预算的百分比：决算数除以预算数。它说明钱花了多少，不说明效果如何。',
    inReport:
      '除数用年初预算、调整后预算还是资金下达数，各份报告不完全相同，比较之前先看算式。本站推算的四舍五入到小数点后两位；不到 100% 的，不写成 100%，写作 99.99%。报告自己写的照录，有时是截去尾数的，与推算的差 0.01。',
    seeAlso: ['adjusted-budget', 'allocated-funds', 'percentage-point'],
  },
  {
    id: 'general-public-budget',
    term: '一般公共预算资金',
    aliases: ['一般公共预算'],
    plain: '政府以税收为主的收入中，安排用于公共服务和机构运转的钱。',
    seeAlso: ['initial-budget'],
  },
  {
    id: 'yuan',
    term: '元与万元',
    plain: '1 万元等于 10,000 元。',
    inReport:
      '恰好是整万的，本站有时写作万元；其余照报告的单位，不作取舍。799,998.85 元如果写成万元并只留两位小数，就成了 80.00 万元，差额便看不见了。',
  },
  {
    id: 'fiscal-year',
    term: '财政年度',
    aliases: ['预算年度', '年度'],
    plain: '编制和执行一次预算的那一年。',
    inReport: '报告里的“今年”“当年”，是报告所写的年度，不是读到它的这一年。',
  },
  {
    id: 'key-project',
    term: '重点项目',
    aliases: ['部门重点项目'],
    plain: '单位挑选出来、着重评价的项目。',
    inReport: '重点项目只是单位支出的一部分，不能用它推想单位的全部支出。',
    seeAlso: ['performance-evaluation'],
  },
];
