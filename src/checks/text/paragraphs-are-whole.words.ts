import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '一段写成一行',
  why: '从 PDF 里复制的文字，每到行末就断开。不接起来，网页上一段会变成好几段，句子从中间断开，引文也会跨段。接起来不改一个字，所以必须接。',
  wrong: '我局结合全市统一部署，今年在各镇开展老年\n助餐专项活动。',
  right: '我局结合全市统一部署，今年在各镇开展老年助餐专项活动。',
};

const joined = (before: string, after: string) => `请把两行接成一行，中间不空格、不空行：…${before}${after}…`;

export const messages = {
  lineEnd: (before: string, after: string) => ({
    what: `一段中间换了行：“…${before}”之后另起一行才是“${after}…”。`,
    fix: joined(before, after),
  }),
  cut: (before: string, after: string) => ({
    what: `一句话断成了两段：“…${before}”和“${after}…”。`,
    fix: joined(before, after),
  }),
  unended: (before: string, after: string) => ({
    what: `这一段没有句末标点，像是从中间断开的：“…${before}”，下一段是“${after}…”。`,
    fix: `报告原来就是两段的，请在 acknowledged 中说明；本是一段的，${joined(before, after)}`,
  }),
} as const;

/** Nothing ends a paragraph in these. */
export const goesOnAfter = /[，、（《“‘〔〈【]$/u;

/** Nothing begins a paragraph with these. */
export const neverFirst = /^[，。、；：？！）》”’〕〉】]/u;

export const sentenceIsOver = /[。！？；：.!?;:…—”’）)》〉】〕]$/u;

export const marker =
  /^(?:[（(]?[\d一二三四五六七八九十百]+[）)、.．]|[①-⑳]|第[\d一二三四五六七八九十百]+[条章节]|[一二三四五六七八九十]是|附[件：:]|注[：:]|[-—•·●■□])/u;

export const brackets: readonly string[] = ['《', '（', '〔', '〈', '【', '》', '）', '〕', '〉', '】'];
