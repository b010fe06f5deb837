import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '金额的来源是报告写在它旁边的来源',
  why: '来源写错，中央的钱就成了地方的钱，合计却照样对得上。',
  wrong: '报告写“镇街配套资金 200,000 元”，登记为 source: 区级财政资金。',
  right: '报告写“镇街配套资金 200,000 元”，登记为 source: 镇街配套资金。',
};

export const messages = {
  ofAnother: (figure: Figure, source: string, other: string) => ({
    what: `“${figure.label}”（${shown(figure)}）的来源写的是“${source}”，看报告在它旁边的词，是“${other}”的钱。`,
    fix: '请核对报告，改正 source。',
  }),
  unnamed: (figure: Figure, source: string) => ({
    what: `“${figure.label}”（${shown(figure)}）的来源写的是“${source}”，报告写这个数字的那一段没有提到它。`,
    fix: '请核对报告，改正 source；是合计的，请删去 source 这一行。',
  }),
  quoteOfAnother: (source: string, quote: string) => ({
    what: `来源“${source}”的引文写的是“${quote}”，里面没有这个来源。`,
    fix: '请照抄报告写这个来源的话；报告另有简称的，在 acknowledged 中写明。',
  }),
  ofAll: (figure: Figure, source: string) => ({
    what: `“${figure.label}”（${shown(figure)}）的来源写的是“${source}”，报告没有说这一笔是它的，像是各来源合计。写了来源，页面就说没有合计的数。`,
    fix: '是合计的，请删去 source 这一行；报告确实说只是这一个来源的钱，在 acknowledged 中写明。',
  }),
  unlisted: (figure: Figure, source: string) => ({
    what: `“${figure.label}”（${shown(figure)}）没有写来源，当作合计；报告在它旁边写着“${source}”，sources 里没有这一项。`,
    fix: `只是这一个来源的钱，请在 sources 加上“${source}”（照抄完整的名称），再在这里写 source；确是合计的，请在 acknowledged 中写明。`,
  }),
  unsaid: (figure: Figure, source: string) => ({
    what: `“${figure.label}”（${shown(figure)}）没有写来源，当作合计；报告在它旁边写着“${source}”。`,
    fix: `只是这一个来源的钱，请加一行：source: ${source}；确是合计的，请在 acknowledged 中写明。`,
  }),
} as const;
