import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '敏感群体要标明',
  why: '标明 sensitive: true 的一组，人数过少时程序才会拦住。旁边写着“被害人”“儿童”等字样而没有标明的，请编辑确认。',
  wrong: '登记“受助儿童”12 人，没有写 sensitive: true。',
  right: '登记“受助儿童”12 人，加一行 sensitive: true。',
};

export const messages = {
  unmarked: (label: string, word: string) => ({
    what: `“${label}”旁边写着“${word}”，这一组没有标明是敏感群体。`,
    fix: '请在这一组加一行，与 figure 对齐：sensitive: true。不涉及的，请在 acknowledged 中写明理由。',
  }),
  stray: (label: string, count: string, word: string) => ({
    what: `“${label}”只有 ${count}，旁边写着“${word}”，不在受益对象之中，没有受到保护。`,
    fix: '涉及敏感群体的，请登记在 beneficiaries 的 groups 里，写上 sensitive: true；不涉及的，请在 acknowledged 中写明理由。',
  }),
} as const;

/** The clause that a number stands in: before it, and behind it. */
export const clauseEnd = /[^，。；：、！？,;]*$/u;
export const clauseStart = /^[^，。；：、！？,;]*/u;
