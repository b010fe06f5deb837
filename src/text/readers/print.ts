import { codeOf } from '../code-of.ts';
import { quoted } from '../quoted.ts';

/** The words of the PDF that are not the report's own. */
export const printWords = {
  /** Official titles seldom name the project. */
  title: (project: string, title: string) => (title.includes(project) ? title : `${title}：${project}`),
  notOfficial: (site: string) => `${site}转排，非官方文件；以公布单位发布的为准`,
  note: (text: string) => `【站注】${text}`,
  underTables: '站注',
  appendix: '附：图表与数据（本站整理）',
  running: '本站整理，不是报告的内容',
  intro: (site: string) =>
    `以下各页由${site}根据前面的报告整理，不是报告的内容；前面各页页脚的“站注”也是。各处用的是同一个数字。“推算”是由本站算出的，附算法；“未公布”是报告没有写的，不表示零。`,
  charts: '图表',
  derived: (label: string) => `${label}（推算）`,
  columns: { label: '名称', shown: '数值', origin: '报告原文或算法' },
  said: (place: string, quotation: string) => `报告${place}：${quoted(quotation)}`,
  occurrences: (count: number) => `原文共出现 ${count} 处`,
  alternative: (finding: string, description: string) => `${finding}。${description}`,
  imprint: {
    heading: '出处与版本',
    report: '报告',
    reportTitle: (publisher: string, title: string, project: string) => `${publisher}：《${title}》（${project}）`,
    document: '官方文件',
    documentVersion: (size: string, sha256: string) => `${size}，SHA-256 前 16 位 ${sha256.slice(0, 16)}`,
    published: '公布日期',
    unknown: '不详',
    added: '收录日期',
    page: '网页',
    site: '整理',
    licence: '使用条件',
    fictional: '说明',
    glyphs: '字形',
    spelt: '本文件的字体没有的字符，印作它的统一码编号，如〔U+E863〕；原字符见官方文件和网页。',
    code: (address: string) => `二维码：${address}`,
  },
} as const;

/** What stands in print for a character that no font has. */
export const standIn = (character: string): string => `〔${codeOf(character)}〕`;
