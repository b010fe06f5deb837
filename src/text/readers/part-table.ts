import { factText } from '../fact-words.ts';
import { figureColumnWords } from './downloads.ts';
import { factColumns } from './fact-columns.ts';
import { partColumnWords } from './parts.ts';
import { type ColumnWords, subjectColumnWords } from './tables.ts';

/** The columns of parts.csv, explained. */
export const partTableWords = {
  ...subjectColumnWords,
  id: { title: '部分编号', description: '这一部分在这份报告里的固定编号；其他各表的“部分编号”列写的就是它。' },
  kind: { title: '种类', description: '来源（资金从哪里来）、项目、支出方向、级次或人群。' },
  name: { title: '名称', description: '这一部分的名称，与报告一致。' },
  path: { title: '各层名称', description: '从最外层到这一部分的名称，用“ › ”隔开；其他各表的“所属部分”列写的就是它。' },
  part_of: { title: '上一层（编号）', description: '这一部分在哪一部分里面；空白表示直接属于报告的全部。' },
  budget_phase: { title: '预算数的阶段', description: '“预算数”列是哪个阶段的：有调整后预算的是它，否则是年初预算；报告都没有写的空白。' },
  budget: { title: '预算数', description: '这一部分的预算数，以“预算数单位”列所写单位计；空白表示没有公布，不表示零。' },
  budget_unit: { title: '预算数单位', description: '预算数的单位。' },
  budget_yuan: { title: '预算数折合元', description: '预算数折合成元的精确数；没有公布的空白，有不足一分的部分也空白。' },
  spent: { title: '决算数', description: '这一部分的决算数，以“决算数单位”列所写单位计；空白表示没有公布，不表示零。' },
  spent_unit: { title: '决算数单位', description: '决算数的单位。' },
  spent_yuan: { title: '决算数折合元', description: '决算数折合成元的精确数；没有公布的空白，有不足一分的部分也空白。' },
  execution_rate: {
    title: '执行率（%，推算）',
    description: '这一部分的决算数占它自己预算数的百分比，由本站推算，截断到八位小数；不适用或无法推算时空白。',
  },
  printed_rate: { title: '执行率（%，报告写的）', description: '报告自己写的这一部分的执行率；没有写则空白。' },
  grade: { title: '评价等级', description: '报告给这一部分的等级；没有公布则空白。' },
  score: { title: '得分（分）', description: '报告给这一部分的得分；空白表示没有公布，不表示零。' },
  quotation: { title: '原文', description: '报告说到这一部分的原话；没有登记的空白。' },
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；写了决算数而算不出执行率的，写明原因。' },
  budget_figure: { title: '预算数的数字编号', description: '预算数在 figures.csv 里的编号；没有公布则空白。' },
  spent_figure: { title: '决算数的数字编号', description: '决算数在 figures.csv 里的编号；没有公布则空白。' },
  address: { title: '固定地址', description: '这一部分在报告里最先写出的数字（没有的，是等级）的网址；都没有的，是报告的网址。' },
  source_sha256: figureColumnWords.source_sha256,
  subject_project: partColumnWords.subject_project,
  amount: {
    title: '其他金额',
    description: '报告没有说明属于哪个阶段的金额（如“财政投入”“评价资金”）；有几笔的写第一笔，其余见“说明”列和 funds.csv。',
  },
  amount_unit: { title: '其他金额单位', description: '“其他金额”列的单位。' },
  amount_yuan: { title: '其他金额折合元', description: '折合成元的精确数；没有的、不是准确数的空白，有不足一分的部分也空白。' },
  amount_label: { title: '其他金额的名称', description: '报告怎样称呼“其他金额”列的那笔钱。' },
  amount_figure: { title: '其他金额的数字编号', description: '“其他金额”列的数在 figures.csv 里的编号；没有则空白。' },
  ...factColumns(factText.partColumn),
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** Why a row of parts.csv is not all that there is. */
export const partTableNotes = {
  more: (labels: readonly string[]) => `另有没有说明阶段的金额：${labels.join('、')}，见 funds.csv。`,
} as const;
