import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: 'waivers 里只写用得着的',
  why: '决定公布一个很小的数，是针对这个数的。数变了、编号写错了，旧的决定不能替新的数作数。',
  wrong: 'waivers 写着 figure: abused-womem（编号写错了）。',
  right: 'waivers 写着 figure: abused-women，人数是 9。',
};

export const messages = {
  unknown: (figure: string, needed: readonly string[]) => ({
    what: `没有编号为“${figure}”的数字。`,
    fix: needed.length > 0 ? `要写明理由的数字是：${needed.join('、')}。` : '没有数字要写明理由，请删去这一段。',
  }),
  unneeded: (figure: string) => ({
    what: `“${figure}”不必写明理由：它不涉及敏感群体，或者人数够多。`,
    fix: '请删去这一段。',
  }),
  twice: (figure: string) => ({ what: `“${figure}”已经写过一次。`, fix: '请只留一段。' }),
} as const;
