import { quoted } from '../quoted.ts';
import { asAdjusted, inapplicableWord, noReportWord, undisclosedWord } from '../vocabulary.ts';
import { cutRule, reportPage } from './zh/report-page.ts';

/** The words of the pages. Functions where there is a number or a name in it. */
export const zh = {
  undisclosed: undisclosedWord,
  withheld: '不予公布',
  inapplicable: inapplicableWord,
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

  report: reportPage,

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
