import { quoted } from '../quoted.ts';
import { asAdjusted, noReportWord, undisclosedWord } from '../vocabulary.ts';

/** Marks that open or close a phrase: no line ends after the one, or begins with the other. */
export const punctuation = { opening: '“‘（《〈〔', closing: '，。；：、？！”’）》〉〕…', fullWidthBracket: '）' } as const;

const verdicts = { met: '达到', missed: '未达到', asReported: '报告自述', unknown: '无法判断' } as const;

/** The words of charts: titles that say the finding, descriptions, sources, what stands in the picture. */
export const chartText = {
  mark: (printed: string) => `${printed}（推算）`,
  undisclosed: undisclosedWord,
  withheld: '不予公布',
  missing: noReportWord,
  year: (year: number) => `${year} 年`,
  pair: (label: string, printed: string) => `${label}${label.endsWith('）') ? '' : ' '}${printed}`,
  /** A number stays on the line of its unit. */
  title: (finding: string) => finding.replace(/(\d) (?=\p{sc=Han})/gu, '$1\u00a0'),
  document: (title: string, name: string) => `${title}：${name}`,
  clauses: (parts: readonly string[]) => parts.filter(Boolean).join('；'),

  source: {
    places: (places: readonly string[]) => (places.length > 0 ? `报告${places.join(' · ')}` : ''),
    quotation: (place: string, quotation: string) => `报告${place}：${quoted(quotation)}`,
    derived: (equations: readonly string[]) => (equations.length > 0 ? `推算：${equations.join('，')}` : ''),
    equation: (label: string, formula: string) => `${label} = ${formula}`,
    remark: (note: string) => `说明：${note.replace(/。$/u, '')}`,
    onlyPart: (label: string) => `只公布了其中一部分：${label}`,
  },

  funds: {
    head: '项目',
    series: '金额',
    less: (amount: string, budget: string) => `决算比${budget}少 ${amount}`,
    more: (amount: string, budget: string) => `决算比${budget}多 ${amount}`,
    equal: (amount: string) => `决算与预算相等，都是 ${amount}`,
    unknown: (budget: string, final: string) => `预算 ${budget}，决算 ${final}`,
    overspent: '超出预算',
    /** A report that states two amounts for one thing. */
    contradictory: (what: string, amounts: readonly string[]) => `报告的${what}前后不一：${amounts.join('、')}`,
    final: '决算',
    budget: '预算',
    ownScale: '差额太小，另用刻度放大：',
    described: (rows: string, ownEnd: string | null) => `横条图，从零起：${rows}${ownEnd ? `，差额另用 0 至 ${ownEnd}的刻度` : ''}。`,
  },

  indicators: {
    head: '指标',
    remark: '是否达到',
    target: '目标',
    actual: '实际',
    of: (part: string | null, name: string) => (part ? `${part}：${name}` : name),
    /** The report says itself why there is no result: its words stand beside. */
    none: '见报告说明',
    instead: (said: string) => `报告说${quoted(said)}`,
    withCaveat: (verdict: string) => `${verdict}（有说明）`,
    /** `kind`: which of the report's, where its text has others. */
    counts: (total: number, parts: readonly string[], kind: string) => `${total} 项${kind}指标：${parts.join('，')}`,
    withNumbers: '有数字目标的',
    onRecord: '已登记的',
    /** Behind a ceiling. */
    shortIsGood: (goal: string) => `${goal}（条短为好）`,
    undrawn: (count: number, missed: number) =>
      count > 0 ? `另有 ${count} 项不是单个数字，不画条${missed > 0 ? `，其中未达到 ${missed} 项` : ''}，见表格。` : '',
    /** In words where the sign would make a spreadsheet take the text for a formula. */
    restsOn: {
      derived: (count: number) => `${count} 项按推算的数`,
      lowerBound: (count: number) => `${count} 项按“至少”的数`,
    },
    lost: (count: number) => `其中 ${count} 项扣分`,
    because: (count: number, reason: string) => `${count} 项${reason}`,
    inapplicable: (count: number) => `不适用 ${count} 项`,
    count: (verdict: keyof typeof verdicts, count: number, bases: readonly string[]) =>
      `${verdicts[verdict]} ${count} 项${bases.length > 0 ? `（${bases.join('，')}）` : ''}`,
    onlyOf: (printed: string, scope: string) => `${printed}（只公布${scope}）`,
    ownScales: '竖线为目标。各指标用各自的刻度，从零起。',
    described: (rows: string) => `横条图，各指标用各自的刻度，竖线为目标：${rows}。`,
    row: (name: string, target: string, actual: string, verdict: string) => `${name}目标 ${target}，实际 ${actual}，${verdict}`,
  },

  beneficiaries: {
    head: '对象',
    series: '数量',
    ofWhich: '其中（可能重叠，也可能没有列全）',
    ofWhichApart: '其中（报告说互不重复，可能没有列全）',
    /** The listed kinds add up to the whole. */
    ofWhichEqual: '其中（相加正好相等；是否重叠，报告没有说）',
    ofWhichComplete: '其中（报告说互不重复，相加正好相等）',
    ofWhichOverlapping: '其中（有重叠，也可能没有列全）',
    ofWhichOne: '其中（报告只列出一类）',
    unlisted: '未列明',
    /** `whole`: the name and the number of those that the kinds are of, who need not be all that the report counts. */
    gap: (count: number, listed: string, whole: string, remainder: string) =>
      `列出的${count === 1 ? '一类' : '各类相加'} ${listed}，比${whole}少 ${remainder}`,
    complete: (whole: string) => `列出的各类相加，与${whole}正好相等`,
    overlap: (listed: string, whole: string) => `列出的各类相加 ${listed}，超过${whole}，必有重叠`,
    parts: (label: string, whole: string, count: number) => `${label} ${whole}，报告列出其中 ${count} 类`,
    several: (count: number) => `${count} 类受益对象的构成`,
    described: (rows: string) => `横条图，各类与所属的对象用同一刻度：${rows}。`,
  },

  growth: {
    head: '时间',
    series: '数量',
    more: (label: string, before: string, after: string) => `${label}由上年同期 ${before}增至 ${after}`,
    fewer: (label: string, before: string, after: string) => `${label}由上年同期 ${before}减至 ${after}`,
    same: (label: string, after: string) => `${label} ${after}，与上年同期相同`,
    several: (count: number) => `${count} 类受益对象与上年同期相比`,
    now: (year: string) => `本期（${year}）`,
    before: (year: string) => `上年同期（${year}）`,
    described: (rows: string) => `横条图，从零起：${rows}。`,
  },

  trend: {
    head: '年度',
    budget: '预算',
    final: '决算',
    legend: { budget: '预算（细条）', final: '决算（粗条）' },
    elsewhere: (printed: readonly string[]) => `报告另一处写 ${printed.join('、')}`,
    missing: '本站没有这一年度的报告',
    /** Without any total: what stands in the place of each. */
    noFinal: (said: readonly string[]) => `各年决算${said.join('或')}`,
    apart: '报告没有写总数',
    between: (first: string, from: string, last: string, to: string) => `决算：${first} ${from}，${last} ${to}`,
    only: (year: string, amount: string) => `决算：${year} ${amount}`,
    absence: (year: string, reason: string) => `${year}没有报告：${reason.replace(/。$/u, '')}`,
    missingYears: (years: readonly string[]) => `没有 ${years.join('、')}的报告`,
    described: (rows: string) => `横条图，一年两条，从零起：${rows}。`,
    source: `各年度报告；每年的预算${asAdjusted}`,
    documents: (latest: string, count: number) => (count > 1 ? `${latest}等 ${count} 份报告` : latest),
  },

  parts: {
    head: '分项',
    remark: '执行率',
    budget: '预算',
    final: '决算',
    ofKind: (kind: string) => `按${kind}：`,
    overspent: (amount: string) => `超出预算 ${amount}`,
    ratesDiffer: (printed: string, computed: string) => `报告写 ${printed}，按金额推算 ${computed}`,
    someOver: (count: number, kind: string, over: number) => `${count} 个${kind}中，${over} 个超出预算`,
    over: (over: number, kind: string) => `${over} 个${kind}超出预算`,
    noneOver: (count: number, kind: string) => `${count} 个${kind}的决算都没有超出预算`,
    both: (count: number, kind: string) => `${count} 个${kind}的预算与决算`,
    /** Of those that may hold each other, and are no number of things. */
    overlapping: (kind: string, sides: readonly string[]) => `各${kind}的${sides.join('与')}（不能相加）`,
    only: (count: number, kind: string, side: string) => `${count} 个${kind}的${side}`,
    scale: '各条用同一刻度，从零起。',
    scaleAndTicks: '竖线为预算，横条为决算。各条用同一刻度，从零起。',
    described: (rows: string) => `横条图，各分项用同一刻度，从零起：${rows}。`,
  },

  /** For the live chart. */
  live: {
    role: '可操作图表',
    keys: '按方向键逐项读数，按 Esc 键收起。',
    position: (at: number, of: number) => `第 ${at} 项，共 ${of} 项`,
    spoken: (heading: string, printed: string, remark: string, position: string) =>
      `${[heading, printed, remark, position].filter(Boolean).join('，')}。`,
  },
} as const;
