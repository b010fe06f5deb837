import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '附件号与正文一致',
  why: '附件号是读者找到原件的线索，写错了就找不到。',
  wrong: '标题前面是“附件 4”，project.yaml 写着 annex: 3。',
  right: '标题前面是“附件 4”，project.yaml 写着 annex: 4。',
};

export const messages = {
  differs: (written: string, mark: string | null, printed: string | undefined) => ({
    what: `附件号写的是“${written}”，正文标题前面${mark ? `是“${mark}”` : '没有附件号'}。`,
    fix: printed ? `请改为：annex: ${printed}` : '请删去 annex 这一行。',
  }),
  missing: (mark: string, printed: string) => ({
    what: `正文标题前面是“${mark}”，project.yaml 没有登记。`,
    fix: `请在 project.yaml 中加一行：annex: ${printed}`,
  }),
} as const;
