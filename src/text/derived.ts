import { quoted } from './quoted.ts';
import { formatQuantity } from './readers/format.ts';
import { inapplicableWord, undisclosedWord } from './vocabulary.ts';

/** Names of what the site computes itself; each is shown with its formula and the mark 推算. */
export const derivedText = {
  /** The note of a figure that was written as its quotation alone, where the report gives no exact number, and of an amount that it tells up to a day. */
  printedAs: (phrase: string) => `报告写的是${quoted(phrase)}`,
  adjustedBudget: '调整后预算数',
  unspent: '未支出',
  /** Of a figure that is the budget less the spending, and negative. */
  overspent: '未支出（负数，即超出预算）',
  executionRate: '预算执行率',
  executionScope: (final: string, budget: string) => `${final}与${budget}`,
  /** 上年年末登记, where the name begins with its own time. */
  completion: (name: string) => `${name}：实际与目标之比`,
  previous: (label: string) => (/^(?:年末|年底|期末|全年)/u.test(label) ? `上年${label}` : `上年同期${label}`),
  /** Of an amount, a count or a rate that the report compares with the year before. */
  lastYear: (label: string) => `上年${label}`,
  listed: (label: string) => `${label}：报告列出的各类合计`,
  remainder: (label: string) => `${label}：未列明`,
  /** Of the parts of a report. */
  partsSum: (count: number, kind: string, phase: string) => `${count} 个${kind}的${phase}相加`,
  partsRest: (whole: string, kind: string) => `${whole}：未列明${kind}`,
  /** The report lists the kinds and says nothing of how they stand to each other. */
  mayOverlap: '报告没有说明列出的各类是否重叠、是否列全；如有重叠，未列明的比这个数多。',
  onlyBase: (base: string, unit: string) => `由同比推算；整数中只有 ${formatQuantity(base, unit)}符合。`,
  /** Of a number that the report prints as well. */
  alsoStated: (printed: string) => `报告自己写的是 ${printed}。`,
  lastYearStated: (printed: string, isSame: boolean) => `报告自己写的上年数是 ${printed}${isSame ? '' : '，与推算的不同'}。`,
  ownDefinition: (definition: string, final: string, budget: string) =>
    `报告的算法是${quoted(definition)}；这里按${final}与${budget}推算，两者是否完全相同，报告没有说。`,
  /** Where the report says itself that there is none. */
  saidInstead: (words: string) => `报告说${quoted(words)}。`,
  beneficiariesTotal: '受益总人数',
  score: '评价得分',
} as const;

/** Why there is no execution rate: in place of the rate, and in a sentence. */
export const noRateText = {
  nothing: { shown: inapplicableWord, aside: null, note: '预算数不大于零，或决算数是负数，执行率不适用。' },
  conflict: { shown: '无法推算', aside: '报告的数前后不一', note: '报告的预算数或决算数前后不一，本站没有推算执行率。' },
  inexact: { shown: '无法推算', aside: '报告写的不是准确数', note: '报告写的预算数或决算数不是准确数，本站没有推算执行率。' },
  scopes: { shown: '无法推算', aside: '决算与预算口径不同', note: '决算数与预算数的口径不同，本站没有推算执行率。' },
  undisclosed: { shown: undisclosedWord, aside: null, note: '' },
} as const;

/** How a formula is written out over its operands: their labels alone, or with their numbers. */
export const formulaText = {
  difference: (of: readonly string[]) => of.join(' − '),
  remainder: (of: readonly string[]) => of.join(' − '),
  sum: (of: readonly string[]) => of.join(' + '),
  ratio: (of: readonly string[]) => of.join(' ÷ '),
  growthBase: ([current, growth]: readonly string[]) => `${current} ÷（1 + ${growth}）`,
  growth: ([current, base]: readonly string[]) => `（${current} − ${base}）÷ ${base}`,
  lowerBound: ([part]: readonly string[]) => `不少于${part}`,
  unadjusted: ([initial]: readonly string[]) => `报告写明未调整预算，因此等于${initial}`,
} as const;

/** What stands beside a formula. */
export const besideFormula = {
  equals: (formula: string, result: string) => `${formula} = ${result}`,
  cut: '（截断，不四舍五入）',
  onlyWhole: (formula: string) => `${formula}，取唯一符合的整数`,
  onlyAmount: (formula: string) => `${formula}，小数位数相同的数中取唯一符合的`,
  listedParts: '列出的各类',
  apart: (words: string) => `（${words}）`,
} as const;
