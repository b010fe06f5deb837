import { inYaml } from '../../text/editors/words.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说“没有公布”的，正文里确实没有',
  why: '写“未公布”，或者整段不写，页面就会告诉读者报告没有公布。正文里明明写着，这句话就是假的。',
  wrong: '报告写“综合得分 88.6 分”，登记为 score: 未公布，把 88.6 分写进 others。',
  right: '报告写“综合得分 88.6 分”，登记在 rating 的 score 里。',
};

const claimed = (name: string) => `没有登记${name}，页面会说报告没有公布；`;

const borrow = (id: string) => `把 actual 改为一行 from: ${id}`;

export const messages = {
  /** No other reading. `kept` is the id of a figure that states it and has to stay where it is; `line`: the key and the words that register it. */
  stated: (
    name: string,
    sentence: string,
    { kept, line }: { readonly kept?: string | undefined; readonly line?: readonly [key: string, words: string | undefined] } = {},
  ) => ({
    level: 'error' as const,
    what: `${claimed(name)}报告却写着：“${sentence}”。`,
    fix:
      kept === undefined
        ? `请把它登记为${name}${line?.[1] === undefined ? '' : `，写成一行：${line[0]}: ${inYaml(line[1])}`}；已经登记在别处的，移过来。`
        : `这个数已经登记为“${kept}”，不用移：${borrow(kept)}。`,
  }),
  perhaps: (name: string, sentence: string, kept?: string) => ({
    what: `${claimed(name)}报告这句话像是写了：“${sentence}”。`,
    fix: `请核对：是的，${kept === undefined ? `登记为${name}` : borrow(kept)}；说的是别的，在 acknowledged 中写明。`,
  }),
  /** Registered among the amounts, without the stage. `isShort`: as quotations alone. */
  unstaged: (
    amounts: readonly { readonly phase: keyof typeof phaseWords; readonly words: string }[],
    isPlain: boolean,
    isShort: boolean,
  ) => ({
    level: isPlain ? ('error' as const) : ('warning' as const),
    what: `${amounts.map(({ words }) => `“${words}”`).join('、')}没有写是哪一种金额，页面会说报告没有公布${amounts.map(({ phase }) => phaseWords[phase]).join('、')}。`,
    fix: `${isShort ? '请把行首的短横线换成它是哪一种金额，后面加半角冒号和空格' : '请逐项加上一行 phase'}：\n${amounts
      .map(({ phase, words }) => (isShort ? `  ${phaseWords[phase]}: ${inYaml(words)}` : `  “${words}”：phase: ${phaseWords[phase]}`))
      .join('\n')}${isPlain ? '' : '\n说的是别的，在 acknowledged 中写明。'}`,
  }),
  /** In words, in the cell that is for it. */
  answered: (name: string, key: string, said: string) => ({
    level: 'error' as const,
    what: `${claimed(name)}表格里却写着：“${said}”。`,
    fix: `请在 ${key} 下面登记 id、label、quotes 和 words: ${said}`,
  }),
  section: (name: string, key: string, sentence: string) => ({
    what: `没有写 ${key}（${name}），报告却写着：“${sentence}”。`,
    fix: `请照报告登记 ${key}；说的是别的，在 acknowledged 中写明。`,
  }),
  policiesLeftOut: (names: readonly string[]) => ({
    what: `policies（政策依据）里没有${names.join('、')}，报告却列作依据。`,
    fix: '请照报告登记到 policies；不是这个项目的依据的，在 acknowledged 中写明。',
  }),
  issuersLeftOut: (title: string, bodies: readonly string[]) => ({
    what: `《${title}》的发文机关里没有${bodies.map((each) => `“${each}”`).join('、')}，报告写的是几个单位一起印发。`,
    fix: '请照报告写全 issuers；它没有参加印发的，在 acknowledged 中写明。',
  }),
  sourcesLeftOut: (names: readonly string[], sentence: string) => ({
    what: `sources（资金来源）里没有${names.map((name) => `“${name}”`).join('、')}，报告却写着：“${sentence}”。`,
    fix: '请加上：name 和 quote 都照抄，没有金额的不写 funds；说的不是这笔钱的来源，在 acknowledged 中写明。',
  }),
  /** The number is an indicator's result already, which then borrows it. */
  groupOfAResult: (name: string, sentence: string) => ({
    what: `没有写 beneficiaries（${name}），报告却写着：“${sentence}”。`,
    fix: '请加上 beneficiaries，在 groups 里写一行 from: 加上那项指标的名称；说的不是受益的人，在 acknowledged 中写明。',
  }),
  part: (label: string, group: string, sentence: string) => ({
    what: `others 里的“${label}”像是“${group}”的“其中”一类，网页会把它算作未列明：“${sentence}”。`,
    fix: '是的，请移到这一组的 parts；说的是别的，在 acknowledged 中写明。',
  }),
  group: (label: string, sentence: string) => ({
    what: `others 里的“${label}”像是受益对象：“${sentence}”，网页不会把它列为受益对象。`,
    fix: '是的，请移到 beneficiaries 的 groups；说的是别的，在 acknowledged 中写明。',
  }),
  growth: (label: string, group: string, sentence: string) => ({
    what: `others 里的“${label}”像是“${group}”比上年的变化：“${sentence}”，网页不会写出它的上年。`,
    fix: '是的，请移到这一组的 growth；说的是别的，在 acknowledged 中写明。',
  }),
  names: {
    score: '得分',
    grade: '评价等级',
    initialBudget: '年初预算',
    adjustedBudget: '调整后预算',
    received: '资金到位',
    finalAccount: '决算',
    total: '受益总人数',
    target: (indicator: string) => `“${indicator}”的年度指标值`,
    result: (indicator: string) => `“${indicator}”的实际完成值`,
  },
  sections: {
    beneficiaries: '受益对象',
    indicators: '绩效指标',
    evaluation: '由谁评价',
    sources: '资金来源',
    adjustment: '预算是否调整',
    goal: '绩效目标',
    policies: '政策依据',
    purpose: '用途',
  },
} as const;
