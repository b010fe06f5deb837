import { mappingLines, type ProposedLines } from '../../text/editors/table-problems.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格整张登记',
  why: '自评表、评分表里的数字，逐个抄成引文又长又容易错。写明每一列是什么，程序自己从格子里读，一格也不会漏。',
  wrong: '正文里有一张绩效自评表，project.yaml 里没有登记它的数字。',
  right: 'tables:\n  - in: 表格 1\n    rows: 指标\n    columns:\n      三级指标: 名称\n      年度指标值: 目标\n      实际完成值: 结果',
};

export const messages = {
  unmapped: (name: string, numbers: number, mappings: readonly ProposedLines[], isFirst: boolean) => ({
    what: `${name} 里${numbers > 0 ? `有 ${numbers} 个数字` : '的指标'}没有登记。看表头，它可以整张登记。`,
    fix: [
      isFirst ? '请在 project.yaml 最后加上下面几行，核对每一列右边写的是什么：' : '请在 project.yaml 的 tables 下面加上：',
      ...(isFirst ? ['tables:'] : []),
      ...mappings.map(mappingLines),
    ].join('\n'),
  }),
} as const;
