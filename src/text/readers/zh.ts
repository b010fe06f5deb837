import { quoted } from '../quoted.ts';
import { asAdjusted, noReportWord, undisclosedWord } from '../vocabulary.ts';

/** Every word of the interface. Functions where there is a number or a name in it. */
const cutRule = '推算的百分数只写到小数点后两位，截断，不四舍五入';

export const zh = {
  undisclosed: undisclosedWord,
  withheld: '不予公布',
  /** Beside a total that stands alone, where the report's own sources come to more; `beyondOfRate`: beside its rate. */
  beyond: '与来源不符',
  beyondOfRate: '合计与来源不符',
  derived: '推算',
  none: '—',
  role: { republisher: '根据公开文件整理，非官方网站', publisher: '单位公布' },
  fictional: '虚构示例：单位、项目和数字都不存在',
  /** On pages of the whole site, where only some bodies are invented. */
  someFictional: '本站有虚构示例：有的单位、项目和数字不存在，它们自己的页面都有标明',
  separator: ' · ',
  /** Under a table in which a budget is one as changed. */
  budgets: `预算数${asAdjusted}。`,
  /** Under a table that shows rates with fewer decimals than they have. */
  cut: `${cutRule}；报告页的算式和下载文件写到八位小数。`,

  nav: {
    home: '首页',
    data: '数据',
    glossary: '名词',
    about: '关于',
    skip: '跳到正文',
    main: '主导航',
    breadcrumb: '当前位置',
    contents: '目录',
  },

  year: (year: number) => `${year}年度`,
  projectOf: (name: string, year: number) => `${name}（${year}年度）`,

  home: {
    tagline: '公共部门一年做了什么、花了多少钱，原文照录，逐数可查。',
    what: '每份报告的正文与官方文件逐字一致；每个登记的数字都连着它在原文中的那句话，图表、表格和下载文件用的是同一个数字。报告没有写的，标明“未公布”；由本站算出的，标明“推算”，并附算式。',
    latest: '最新公布',
    publishers: '公布单位',
    years: (years: readonly number[]) =>
      years.length === 1 ? `${years[0]} 年` : `${years.at(-1)}—${years[0]} 年，共 ${years.length} 个年度`,
    reports: (count: number) => `${count} 份报告`,
    more: '怎样核对、怎样推算',
  },

  publisher: {
    editions: '各年度',
    projects: '各项目历年情况',
    projectColumn: '项目',
    missing: noReportWord,
    /** A reason, where one is known, says itself whether anything was spent. */
    missingNote: (explained: 'none' | 'some' | 'all') =>
      `“${noReportWord}”表示本站没有该项目这一年度的报告${{ none: '，不表示没有支出', some: '；没有写明原因的，不表示没有支出', all: '' }[explained]}。`,
    trends: '历年预算与决算',
    cell: '决算数',
    description: (name: string) => `${name}历年的项目绩效评价报告：预算、决算、绩效指标、受益对象和评价结果。`,
  },

  edition: {
    title: (publisher: string, year: number) => `${publisher}${year}年度项目绩效评价`,
    published: '公布日期',
    unknownDate: '公布日期不详',
    added: '本站收录',
    approved: '批复日期',
    parent: '所附文件',
    source: '官方发布网页',
    count: (count: number) => `本站收录了本年度 ${count} 份报告。`,
    columns: { project: '项目', budget: '预算数', final: '决算数', rate: '执行率', grade: '等级', score: '得分' },
    other: '其他年度',
    files: '本年度的表格',
    description: (publisher: string, year: number, names: string) => `${publisher}${year}年度的项目绩效评价报告：${names}。`,
  },

  project: {
    title: (name: string) => `${name}：历年情况`,
    columns: { year: '年度', budget: '预算数', final: '决算数', rate: '执行率', people: '受益人数', grade: '等级', score: '得分' },
    /** Of a year in which it has no report of its own. */
    partOf: (report: string) => `报告${quoted(report)}的一部分`,
    /** Heads the column of beneficiaries where a count is not of persons. */
    counted: '受益数量',
    indicators: '绩效指标历年情况',
    notListed: (sign: string) => `“${sign}”表示这一年的报告没有列这项指标；报告换了名称的，可能另列一行。`,
    single: '本站目前只收录了一个年度的报告。收录下一年度的报告后，这里会画出历年走势。',
    missing: (year: number, reason: string | undefined) =>
      `本站没有这个项目 ${year} 年度的报告${reason ? `：${reason.replace(/。$/u, '')}` : ''}。`,
    absence: (name: string, year: number, reason: string) => `${name}，${year} 年度：${reason.replace(/。$/u, '')}。`,
    description: (name: string, publisher: string) => `${publisher}“${name}”项目历年的预算、决算、绩效指标和评价等级。`,
  },

  report: {
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
      final: '决算数',
      unspent: '未支出',
      overspent: '超出预算',
      grade: '评价等级',
      target: (target: string) => `目标 ${target}`,
      atLeast: (shown: string) => `至少 ${shown}`,
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
      left: '，未支出 ',
      over: '，超出预算 ',
      elsewhere: ['（另一处写 ', '）'],
      bracketed: (said: string) => `（${said}）`,
      stop: '。',
      says: '报告说',
      people: (label: string) => `${label} `,
      among: '其中',
      comma: '，',
      graded: '综合评价为',
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
      /** Under the table, where some are so. */
      asReported: '“报告自述”：目标和实际都是文字，不能比较，照原文显示，本站不作判断。',
      ratio: (shown: string) => `实际与目标之比 ${shown}`,
      completion: (formula: string) => `实际与目标之比（推算）：${formula}`,
      reason: (said: string) => `报告写的偏差原因：${said}`,
      points: (score: string, of: string | null) => (of === null ? `报告给 ${score} 分` : `报告给 ${score} 分，满分 ${of} 分`),
      atLeast: (shown: string) => `至少 ${shown}`,
      instead: quoted,
      basis: {
        lowerBound: (label: string) => `总数未公布，按已公布的${quoted(label)}判断`,
        derived: (formula: string) => `报告没有写实际值，本站推算：${formula}`,
        undisclosed: '报告没有写实际完成值',
        instead: (said: string) => `报告说${quoted(said)}`,
        reported: '',
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
        otherTime: (there: string, here: string) => `那份报告说“${there}”，这份说“${here}”，两个数统计的时间可能不同。`,
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
    cut: `${cutRule}；“全部数字”的算式和下载文件写到八位小数。`,
    overTheYears: '这个项目的历年情况',
    description: (year: number, publisher: string, name: string, title: string, sentence: string) =>
      `${publisher}${year}年度${name}${title.includes('自评') ? '绩效自评报告' : '绩效评价报告'}全文。${sentence}`,
  },

  chart: {
    table: '数据表',
    note: '站注',
  },

  glossary: {
    title: '名词解释',
    intro: '报告和本站用到的词，用平常话解释。',
    seeAlso: '参见：',
    inReport: '在报告里：',
    aliases: '也写作：',
  },
  about: { title: '关于本站' },
  notFound: {
    title: '没有找到这一页',
    text: '地址可能写错了。本站公布过的网址不会变动。',
    home: '回到首页',
  },
  footer: {
    hint: '正文中的数字都可以点开，查看它在原文中的位置、算法与固定地址。',
    operator: '运行：',
    contact: '发现错误，请告知：',
    siteCode: '网站标识码：',
    licence: '使用条件',
    noTracking: '本站不用 Cookie，不统计访问，不向其他网站发送任何请求。',
  },
} as const;
