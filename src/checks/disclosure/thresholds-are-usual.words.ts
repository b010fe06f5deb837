import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '敏感群体人数的界限没有放宽',
  why: '界限放宽以后，原来会拦住的小人数就直接公布了。放宽要有理由，读者也应当知道。',
  wrong: 'site.yaml 写着 disclosure：block: 1，ask: 2，没有说明理由。',
  right: '用缺省的界限 5 人和 10 人；改得更严，不用说明。',
};

interface Bounds {
  readonly block: number;
  readonly ask: number;
}

export const messages = {
  lowered: (own: Bounds, usual: Bounds) => ({
    what: `site.yaml 放宽了敏感群体人数的界限：不足 ${own.block} 人的不公布，不足 ${own.ask} 人的要写理由（通常是 ${usual.block} 人和 ${usual.ask} 人）；这份报告有敏感群体。`,
    fix: '请改回 site.yaml 里通常的界限；由负责人决定放宽的，在 acknowledged 中写明理由，读者会在核对回执里看到。',
  }),
} as const;
