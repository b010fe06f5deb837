import { factText } from '../fact-words.ts';
import { figureColumnWords } from './downloads.ts';
import { factColumns } from './fact-columns.ts';
import { type ColumnWords, subjectColumnWords } from './tables.ts';

/** The columns of reports.csv, explained. */
export const reportColumnWords = {
  ...subjectColumnWords,
  title: { title: '标题', description: '报告的标题，与官方文件一致。' },
  annex: { title: '附件号', description: '报告是哪个文件的第几个附件，如 附件 4；报告没有写附件号时空白。' },
  evaluator: {
    title: '评价人',
    description: '谁作的评价：本单位、主管部门、财政部门或第三方机构；报告没有写明、本站也没有推断的，是“未说明”。',
  },
  grade: { title: '评价等级', description: '报告写的综合评价等级，如 优；没有公布则空白。' },
  score: { title: '得分（分）', description: '报告写的综合得分，精确的十进制数；空白表示没有公布，不表示零。' },
  bands: { title: '等级分档', description: '报告写的各等级的分档（等级，或连同分数范围），是原文；没有公布则空白。' },
  published_date: { title: '公布日期', description: '公布单位公布报告的日期，如 2024-08-20；不知道则空白。' },
  added_date: { title: '收录日期', description: '本站收录报告的日期。' },
  official_address: { title: '官方网址', description: '公布单位发布报告的网页；不知道则空白。' },
  notes: {
    title: '站注条数',
    description:
      '程序按规则写的站注有几条；站注写在报告页和 figures.json 里，不是报告的内容。编辑自己写的站注在报告页上，不计在内。0 表示一条也没有。',
  },
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；等级、得分、分档、公布日期或官方网址空白时写明原因。' },
  address: { title: '固定地址', description: '报告在本站的网址，不会变动，可以引用。' },
  source_file: { title: '官方文件', description: '官方文件在本站的文件名，与报告页在同一个地址下。' },
  source_sha256: figureColumnWords.source_sha256,
  evaluator_inferred: {
    title: '评价人由本站推断',
    description: 'true：报告没有写明谁作的评价，“评价人”由本站推断；false：报告写明，或未说明。',
  },
  ...factColumns(factText.column),
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** Why cells of reports.csv are empty. */
export const reportNotes = {
  score: '得分',
  unpublished: (what: readonly string[]) => `报告没有公布：${what.join('、')}。`,
  /** The whole has none, its parts have: 见各项目. */
  apart: (what: string, instead: string) => `报告没有写总的${what}，${instead}。`,
  unknown: (what: readonly string[]) => `本站不知道：${what.join('、')}。`,
} as const;
