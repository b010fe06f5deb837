import type { GlossaryTerm } from './term.ts';

/** Goals, and the indicators that measure them. */
export const goalTerms: readonly GlossaryTerm[] = [
  {
    id: 'performance-goal',
    term: '绩效目标',
    aliases: ['年度绩效目标', '年度总体目标'],
    plain: '花这笔钱，要办成什么事、见到什么效果。',
    inReport: '目标多用文字写成。能够逐项核对的，是绩效指标。',
    seeAlso: ['performance-indicator'],
  },
  {
    id: 'performance-indicator',
    term: '绩效指标',
    aliases: ['指标'],
    plain: '衡量目标是否实现的尺子：量什么，量到多少算达到。',
    inReport: '指标常分三级，从大类写到具体一项，如“产出指标—数量指标—支付完成率”。',
    seeAlso: ['output-indicator', 'benefit-indicator', 'annual-target'],
  },
  {
    id: 'output-indicator',
    term: '产出指标',
    plain: '看做了什么、做了多少、做得好不好、是否及时。',
    seeAlso: ['quantity-indicator', 'benefit-indicator'],
  },
  {
    id: 'quantity-indicator',
    term: '数量指标',
    plain: '产出指标的一种，看做了多少，例如服务了多少人、办了多少件事。',
    inReport: '有的报告把支付完成率也列在这里。支付完成率说的是花了多少钱，不是办了多少事。',
    seeAlso: ['output-indicator', 'execution-rate'],
  },
  {
    id: 'benefit-indicator',
    term: '效益指标',
    plain: '看事情办完以后带来了什么好处，对经济、社会或环境有什么作用。',
    seeAlso: ['output-indicator', 'sustained-impact'],
  },
  {
    id: 'sustained-impact',
    term: '可持续影响',
    plain: '效益指标的一种，看项目的作用能否长久。',
    inReport: '有的报告用受助的人数衡量这一项。人数说的是规模，不是作用能否长久。',
    seeAlso: ['benefit-indicator'],
  },
  {
    id: 'satisfaction-indicator',
    term: '满意度指标',
    aliases: ['服务对象满意度'],
    plain: '看得到服务的人是否满意，多由问卷得出。',
    inReport: '看满意度，也要看问了多少人、怎样问的。报告没有写的，无从判断。',
    seeAlso: ['performance-indicator'],
  },
  {
    id: 'annual-target',
    term: '年度指标值',
    aliases: ['目标值', '指标值', '目标'],
    plain: '一项指标在这一年要达到的数，如“不低于 20 人”。',
    inReport: '“不低于 20 人”写成符号是“≥20 人”，正好 20 人也算达到。',
    seeAlso: ['actual-value'],
  },
  {
    id: 'actual-value',
    term: '实际完成值',
    aliases: ['实际值', '完成值', '实际'],
    plain: '一项指标在这一年实际做到的数。',
    inReport: '报告没有写、也无法推算的，是否达到记为“无法判断”。',
    seeAlso: ['annual-target', 'at-least', 'undisclosed'],
  },
  {
    id: 'as-reported',
    term: '报告自述',
    plain: '目标和实际都是文字，如“明显改善”“基本达到预期”，没有数可比。本站照原文显示，不判断是否达到。',
    inReport: '报告给了这一项多少分，要看它自己的评分表。',
    seeAlso: ['unjudged', 'actual-value'],
  },
  {
    id: 'unjudged',
    term: '无法判断',
    plain:
      '报告写的不够比较：没有写目标或实际，没有写“不低于”“不超过”，或者只写了一部分。原因写在那一项下面。目标没有写“不低于”“不超过”的，实际与目标相等也只说相等。',
    seeAlso: ['as-reported', 'at-least'],
  },
];
