import { quoted } from '../quoted.ts';

/** Parts of citations. An unknown date is left out; the day this site took a report in is named as that. The address ends the line, so that none of it is lost. */
export const citationWords = {
  title: (document: string, project: string, fictional: boolean) => `${document}：${project}${fictional ? '（虚构示例）' : ''}`,
  /** `of`: the part of the report whose number it is. */
  number: (label: string, of: string | null, shown: string, derived: boolean) =>
    `${of ? `${of}，` : ''}${label}${derived ? '（推算）' : ''}：${shown}`,
  version: (sha256: string) => `官方文件版本 ${sha256.slice(0, 8)}`,
  compiled: (site: string) => `${site}整理`,
  dated: {
    published: (date: string) => `${date} 公布`,
    added: (date: string) => `${date} 收录`,
  },

  /** What the site did with a report that is not its own. */
  basis: {
    computed: (body: string, title: string) => `据${body}《${title}》推算`,
    drawn: (body: string, title: string) => `据${body}《${title}》绘制`,
    found: (body: string, title: string) => `据${body}《${title}》整理`,
  },

  made: (parts: readonly string[]) => parts.join('，'),

  plain: (author: string, title: string, details: readonly string[], address: string) =>
    `${author}：《${title}》，${details.join('，')}。${address}`,
  plainPart: (part: string, author: string, host: string, details: readonly string[], address: string) =>
    `${part}。见${author}《${host}》，${details.join('，')}。${address}`,

  plainMade: (part: string, author: string, basis: string, details: readonly string[], address: string) =>
    `${part}。${[`${author}${basis}`, ...details].join('，')}。${address}`,

  /** After GB/T 7714-2015: the date of access follows the document's own. */
  gbt: (author: string, title: string, details: readonly string[], date: string, address: string) =>
    `${author}. ${[title, ...details].join('. ')}. ${date}[引用日期].${address && ` ${address}.`}`,
  gbtTitle: (title: string, code: string, host: string | null) => `${title}[${code}]${host === null ? '' : `//${host}`}`,
  gbtDate: { published: (date: string) => `(${date})`, added: (date: string) => `(${date}收录)` },

  host: (title: string) => `载于《${title}》`,
  quoted: (place: string, quotation: string) => `报告${place}：${quoted(quotation)}`,
  formula: (formula: string) => `算法：${formula}`,
  undisclosed: '报告没有公布这个数字',
  dateUnknown: (added: string) => `公布日期不详，本站 ${added} 收录`,
  sentence: (parts: readonly string[]) => parts.map((part) => `${part}。`).join(''),
} as const;

/** The page that says how to cite a report and each of its parts. */
export const citePage = {
  heading: '怎样引用',
  title: (name: string, year: number) => `怎样引用${name}（${year}年度）`,
  description: (publisher: string, year: number, name: string) =>
    `${publisher}${year}年度${name}绩效评价报告的引用格式：报告、每个图表和每个数字，附 BibTeX、RIS 和 CSL-JSON。`,
  intro: '每条先列文章里用的一句话，再列正式格式（GB/T 7714—2015）。“[引用日期]”请换成你读到它的日期。',
  version: '版本号是官方文件 SHA-256 校验值的前八位：文件改动，版本就变。',
  added: '公布日期不详：引文不写公布的年份，只写本站收录的日期，并注明“收录”。',
  noAddress: '本站还没有固定网址，引文里暂时没有地址。',
  compiled: (site: string) =>
    `报告和报告写明的数字，作者是公布报告的单位，“${site}整理”说明网页由本站整理。图表、推算的数字和“未公布”是本站得出的，作者是${site}，并写明据哪份报告。`,
  report: '报告',
  charts: '图表',
  numbers: '数字',
  forms: 'BibTeX、RIS、CSL-JSON',
  chartPage: '图表的固定地址',
  numberPage: '数字的固定地址：',
  files: '全部引文：',
  all: '每个图表、每个数字的引用格式',
  formats: { 'citations.bib': 'BibTeX', 'citations.ris': 'RIS', 'citations.json': 'CSL-JSON' },
} as const;
