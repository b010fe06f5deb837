import { quoted } from '../quoted.ts';
import { phaseWords } from '../vocabulary.ts';

/** The tables of what a report says of its parts. */
export const partWords = {
  heading: '分项情况',
  /** Heads a table, after what the parts are. */
  tables: { source: '资金来源', project: '各项目', use: '支出方向', level: '各级次', group: '各类人群' },
  /** Heads the column of names. */
  name: { source: '来源', project: '项目', use: '支出方向', level: '级次', group: '人群' },
  /** The first row: what the report states of all of it. */
  whole: '报告的总数',
  sum: (count: number, kind: string) => `${count} 个${kind}相加`,
  rest: (kind: string) => `未列明${kind}`,
  /** A part of another kind than those around it. */
  peopleOf: (part: string, people: string) => `${quoted(part)}${people}`,
  ofKind: (kind: string, name: string) => `${kind}：${name}`,
  columns: {
    income: phaseWords.income,
    budget: '预算数',
    received: '资金到位',
    final: '决算数',
    carriedIn: phaseWords.carriedIn,
    carriedOut: phaseWords.carriedOut,
    others: '其他金额',
    rate: '执行率',
    share: '比率',
    persons: '受益对象',
    score: '得分',
    grade: '等级',
  },
  /** Heads the budgets, where all are of one stage. */
  budgetNamed: (budget: string) => `${budget}数`,
  /** Under a table of parts that stand side by side and cannot all be added. */
  makeTheWhole: (names: readonly string[]) =>
    `${names.map(quoted).join('')}${names.length} 项相加就是报告的总数；其余各项是报告另外列出的，可能已经包含在内，不能再加。`,
  apartInText: (kind: string) => `这些${kind}是报告在不同地方写的，可能有重叠，不能直接相加。`,
  beyondTheWhole: (kind: string) => `这些${kind}相加超过报告的总数，可能有重叠，不能直接相加。`,
  /** In a column's head: of its amounts. */
  unit: (unit: string) => `（${unit}）`,
  overTheYears: '历年',
} as const;

/** What the opening says of a report whose parts state what its whole does not. */
export const apartWords = {
  amounts: '金额',
  of: (year: number, name: string) => `${year} 年，${name}：`,
  has: (year: number, name: string) => `${year} 年，${name}有 `,
  /** `isOne`: all of it of one part. */
  states: (items: readonly string[], isOne: boolean) => `报告${isOne ? '只写了' : '分别写了'} ${items.join('，')}`,
  count: (count: number, kind: string) => `${count} 个${kind}`,
  item: (count: string, what: string) => `${count}的${what}`,
  noTotal: '，没有写合计',
  sum: (label: string) => `；${label} `,
  computed: '（推算）',
  stop: '。',
  list: '、',
  /** In place of the whole's own. */
  instead: (kind: string) => `见各${kind}`,
  /** In place of amounts that the report says stand in a picture or an annex, or are none of its own; of a score that it says was not computed. */
  elsewhere: '见报告说明',
} as const;
