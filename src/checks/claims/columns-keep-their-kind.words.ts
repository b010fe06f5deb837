import type { ColumnKind } from '../../language/column-headings.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格里的数字按它那一列的表头登记',
  why: '目标值和完成值、分值和得分常常并排，数字又常常相同。引错了一格，目标就成了完成值，满分就成了得分，引文照样找得到。',
  wrong: '表头写“年度指标值”的那一列，登记成指标的 actual；“分值”那一列的 100，登记成总分的得分。',
  right: '“实际完成值”那一列登记成 actual，“得分”那一列的 98.8 登记成得分。',
};

const names: Readonly<Record<ColumnKind, string>> = { target: '年度指标值', result: '实际完成值', weight: '分值', score: '得分' };
/** Where the column is not there at all. */
const missing: Partial<Readonly<Record<ColumnKind, string>>> = { result: '；表格没有本年的完成值，写 actual: 未公布，这个数移到 others' };
const few = 3;
const listed = (items: readonly string[], mark = '、') =>
  `${items.slice(0, few).join(mark)}${items.length > few ? `等 ${items.length} 项` : ''}`;

export const messages = {
  otherColumn: (part: ColumnKind, heading: string, items: readonly string[]) => ({
    what: `登记为${names[part]}的${listed(items)}，引的格子在表头“${heading}”那一列。`,
    fix: `请对照原件：引错了格子，改引写着${names[part]}的那一列${missing[part] ?? ''}；列没有错、表头就是这样印的，在 acknowledged 中写明。`,
  }),
  otherMark: (part: 'weight' | 'score', heading: string, items: readonly string[]) => ({
    what: `登记的${names[part]}与表格“${heading}”那一列不同：${listed(items, '；')}。`,
    fix: `请对照原件，改正 ${part}；表格那一列说的是别的，在 acknowledged 中写明。`,
  }),
  foreignMark: (name: string, written: string) => `“${name}”${written}`,
  foreignColumn: (part: 'weight' | 'score', heading: string, items: readonly string[]) => ({
    what: `登记的${names[part]}${listed(items)}，表格里只有表头“${heading}”那一列写着。`,
    fix: `请对照原件：那一列不是${names[part]}，没有${names[part]}的，${part} 删去；表头印错了、说的就是${names[part]}的，在 acknowledged 中写明。`,
  }),
  mark: (name: string, written: string, printed: string) => `“${name}”登记 ${written}，表格 ${printed}`,
} as const;
