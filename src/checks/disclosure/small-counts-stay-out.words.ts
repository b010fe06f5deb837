import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '几个人的数，写在哪里都一样',
  why: '被害人、未成年人只有几个人时，写在正文、表格、站注、名称还是说明里，写成数字还是汉字，都可能让人认出是谁。没有登记的数也照登记的数办：少于 5 人的不公布，5 人以上不满 10 人的写明理由。工作人员、评审专家一类不在此列。',
  wrong: '走访了三名被性侵的女童。',
  right: '走访了被性侵的女童 12 人。',
};

export const messages = {
  text: (count: string, word: string, isArticle: boolean, isBlocked: boolean) => ({
    what: isArticle
      ? `正文里的“${count}”说的是${word ? '单个的人' : '几个有亲属关系的人'}${word && `，后面写着“${word}”`}，可能让人认出是谁。`
      : `正文里的“${count}”旁边写着“${word}”，人数很少，可能让人认出是谁。`,
    fix: isBlocked
      ? '这份报告不能这样公布。请与公布单位商量，换成不会让人认出个人的写法，收到新的文件以后再生成。'
      : '请负责人看过；可能认出的，不要公布，请告知公布单位。可以公布的，请在 acknowledged 中写明理由。',
  }),
  own: (count: string, word: string) => ({
    what: `这里写了“${count}”${word && `，旁边写着“${word}”`}，人数很少，可能让人认出是谁。`,
    fix: '请删去人数，或改成不指明几个人的说法。',
  }),
} as const;

/** The words between the commas on both sides, without the count. */
export const clauseAround = (text: string, start: number, end: number): string =>
  `${/[^，。；：、！？,;]*$/u.exec(text.slice(0, start))?.[0] ?? ''}${/^[^，。；：、！？,;]*/u.exec(text.slice(end))?.[0] ?? ''}`;
