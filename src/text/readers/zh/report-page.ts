import { quoted } from '../../quoted.ts';

/** Of rates that the site computes. */
export const cutRule = '推算的百分数四舍五入到小数点后两位，不到 100% 的不写成 100%';

/** The words of a report's page. */
export const reportPage = {
  kind: '项目绩效评价报告',
  evaluator: {
    publisher: '本单位自行评价',
    superior: '主管部门评价',
    finance: '财政部门评价',
    thirdParty: '第三方机构评价',
    unstated: '报告没有说明由谁评价',
  },
  inferred: '（报告没有写明，本站推断）',
  table: '报告中的表格',
  pageTitle: (project: string, title: string) => `${project}：${title}`,
  verbatim: (characters: string, isText: boolean) => `正文与官方文件${isText ? '的文字' : ''}逐字一致（${characters} 字）`,
  publishedOn: (date: string) => `${date}公布`,
  noDate: (added: string) => `公布日期不详，本站 ${added}收录`,
  answer: '十秒读懂',
  facts: {
    budget: '预算数',
    adjustedBudget: (name: string) => `${name}数`,
    partsCome: (kind: string, sum: string) => `各${kind}相加为 ${sum}`,
    /** Beside a number of the whole: what the only source that states it has. */
    ofSource: (name: string, shown: string) => `${quoted(name)}为 ${shown}`,
    final: '决算数',
    unspent: '未支出',
    overspent: '超出预算',
    grade: '评价等级',
    target: (target: string) => `目标 ${target}`,
    elsewhere: (shown: string) => `报告另一处写 ${shown}`,
    computed: (shown: string) => `按金额推算为 ${shown}`,
    among: (label: string) => `其中：${label}`,
    self: (isInferred: boolean) => (isInferred ? '自评（推断）' : '自评'),
  },
  sentence: {
    planned: (year: number, name: string) => `${year} 年，${name}安排 `,
    adjusted: (year: number, name: string, budget: string) => `${year} 年，${name}${budget} `,
    purpose: (purpose: string) => `，${purpose}`,
    spent: '；实际支出 ',
    spentFirst: (year: number, name: string) => `${year} 年，${name}实际支出 `,
    /** In place of these, of an amount that was only paid on. */
    called: (label: string) => `；${label} `,
    calledFirst: (year: number, name: string, label: string) => `${year} 年，${name}${label} `,
    left: '，未支出 ',
    over: '，超出预算 ',
    elsewhere: ['（另一处写 ', '）'],
    bracketed: (said: string) => `（${said}）`,
    stop: '。',
    says: '报告说',
    people: (label: string) => `${label} `,
    morePeople: (count: number) => `另有 ${count} 类受益对象`,
    among: '其中',
    comma: '，',
    /** As the report calls it. */
    graded: { self: '自评等级为', overall: '综合评价为', plain: '评价等级为' },
    scored: '，得分 ',
    scoredOnly: '得分 ',
    notSaid: (items: string) => `${items}没有公布。`,
    list: '、',
  },
  /** Leads from a number or a verdict to what the editor says of the number that it rests on. */
  caveat: '有说明',
  semicolon: '；',
  caveats: (labels: readonly string[]) => `${labels.map((label) => quoted(label)).join('、')}有说明`,
  indicators: {
    heading: '绩效指标',
    columns: { indicator: '指标', target: '目标', actual: '实际', verdict: '是否达到' },
    level: ' · ',
    definition: '衡量方式：',
    verdict: { met: '达到', missed: '未达到', asReported: '报告自述', unknown: '无法判断' },
    /** Behind a verdict. */
    lost: (points: string) => ` · 扣 ${points} 分`,
    /** Under the table, where some are so. */
    asReported: '“报告自述”：目标和实际都是文字，不能比较，照原文显示，本站不作判断。',
    ratio: (shown: string) => `实际与目标之比 ${shown}`,
    completion: (formula: string) => `实际与目标之比（推算）：${formula}`,
    reason: (said: string) => `报告写的偏差原因：${said}`,
    points: (score: string, of: string | null) => (of === null ? `报告给 ${score} 分` : `报告给 ${score} 分，满分 ${of} 分`),
    /** In place of a target of which the report says that none was set. */
    untargeted: '未设定',
    atLeast: (shown: string) => `至少 ${shown}`,
    instead: quoted,
    basis: {
      lowerBound: (label: string) => `总数未公布，按已公布的${quoted(label)}判断`,
      derived: (formula: string) => `报告没有写实际值，本站推算：${formula}`,
      undisclosed: '报告没有写实际完成值',
      instead: (said: string) => `报告说${quoted(said)}`,
      grounds: (heading: string) => `报告写在${quoted(heading)}那一列，不一定是实际完成值`,
    },
  },
  register: {
    heading: '全部数字',
    intro: '正文中每个带下划线的数字，都可以点开看到这里的说明。',
    said: (place: string) => `报告${place}：`,
    /** Of how many got a grade, where the report names the grade alone: “良”的4个. */
    graded: (grade: string) => `评价等级为${quoted(grade)}`,
    quoted,
    formula: '算法：',
    used: '用于：',
    usedCount: (count: number) => `原文共出现 ${count} 处`,
    indicator: (name: string) => `指标${quoted(name)}`,
    chart: (finding: string) => `图表${quoted(finding)}`,
    back: '看原文（固定地址）',
    permanent: '固定地址：',
    close: '关闭',
    notStated: '报告没有公布这个数字。',
    /** Before the parts of which it is undisclosed as well. */
    alsoOf: '同样没有公布的还有：',
    before: {
      only: (shown: string) => `写的是 ${shown}。`,
      report: (year: number) => `${year} 年的报告`,
      same: (shown: string) => `写的也是 ${shown}。`,
      other: (shown: string) => `写的是 ${shown}，与这里推算的不同；两份报告统计的起止日期可能不一样。`,
      /** Follows; the words are those that stand before the two numbers. */
      otherTime: (there: string, here: string) => `那份报告说${quoted(there)}，这份说${quoted(here)}，两个数统计的时间可能不同。`,
    },
  },
  files: {
    heading: '下载',
    csv: 'CSV 表格：',
    comma: '、',
    csvNote: '每行一条数据，供合并和统计。',
    charts: '每个图表下面有它自己的数据（CSV）和图片（SVG、PNG）。',
    data: '各单位、各年度的文件和各列的含义',
    source: (size: string, isText: boolean) => `官方文件${isText ? '的文字' : ''} ${size}，SHA-256：`,
    official: '官方发布网页',
    noOfficial: '官方文件的原件和网址本站没有收录。',
  },
  /** Once a page that shows a computed rate with fewer decimals than it has. */
  cut: `${cutRule}；算式和下载文件写到八位小数。`,
  overTheYears: '这个项目的历年情况',
  description: (year: number, publisher: string, name: string, title: string, sentence: string) =>
    `${publisher}${year}年度${name}${title.includes('自评') ? '绩效自评报告' : '绩效评价报告'}全文。${sentence}`,
} as const;
