import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '两个数相减，也不露出几个人',
  why: '报告在两处写了相差很少的人数，读者一减就知道差的是哪几个人。程序不知道一个数是不是包含另一个，所以请编辑判断。',
  wrong: '救助被害人 40 人……救助妇女儿童 41 人（相差 1 人）。',
  right: '两处人数相差 5 人以上；或者两个数没有包含关系，在 acknowledged 中写明。',
};

export const messages = {
  close: (whole: string, parts: readonly string[], left: string) => ({
    what: `“${whole}”比“${parts.join('”加“')}”只多 ${left}；如果前者包含后者，相减就能知道这几个人。`,
    fix: '请判断前者是否包含后者；不包含的，或者可以公布的，请在 acknowledged 中写明理由。',
  }),
} as const;
