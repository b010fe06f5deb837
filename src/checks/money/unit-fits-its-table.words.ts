import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格里的金额按表格的单位登记',
  why: '表格里只有数字，单位写在表头或表格上方。把万元登记成元，金额就小了一万倍，而各种比率照样算得通。',
  wrong: '表格上方写着“单位：万元”，表中的 64.00 登记为 unit: 元。',
  right: '表格上方写着“单位：万元”，表中的 64.00 登记为 unit: 万元。',
};

export const messages = {
  differs: (caption: string, written: string) => ({
    what: `表格的单位是“${caption}”，登记的单位是“${written}”。`,
    fix: caption === '角' ? '角不是金额的登记单位：请把这个数登记到 others，unit 写角。' : `请改为：unit: ${caption}`,
  }),
  unsaid: (written: string, label: string) => ({
    what: `表格里、表格上方都没有写金额的单位，“${label}”等按“${written}”登记。`,
    fix: '请对照原件：单位写错了，改正 unit；确实是这个单位，在 acknowledged 中写明从哪里看出来的。',
  }),
  unclear: (written: string, label: string) => ({
    what: `表格写了金额的单位，但写法读不准是元还是它的多少倍，“${label}”等按“${written}”登记。`,
    fix: '请对照原件：单位写错了，改正 unit；确实是这个单位，在 acknowledged 中写明从哪里看出来的。',
  }),
} as const;
