import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格里的金额按表格的单位登记',
  why: '表格里只有数字，单位写在表头或表格上方。把万元登记成元，金额就小了一万倍，而各种比率照样算得通。',
  wrong: '表格上方写着“单位：万元”，表中的 64.00 登记为 unit: 元。',
  right: '表格上方写着“单位：万元”，表中的 64.00 登记为 unit: 万元。',
};

export const messages = {
  differs: (caption: string, written: string) => ({
    what: `表格的单位是“${caption}”，这里写的是“${written}”。`,
    fix: `请改为：unit: ${caption}`,
  }),
} as const;
