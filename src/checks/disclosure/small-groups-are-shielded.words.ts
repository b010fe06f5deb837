import type { RuleWords } from '../rule.ts';
import { waiverLines } from './waiver-lines.words.ts';

export const words: RuleWords = {
  title: '人数很少的敏感群体不公布，或写明理由',
  why: '被害人、未成年人只有几个人时，知情的人凭地区、年度和事由就能认出是谁。少于 5 人的一律不公布；5 人以上不满 10 人的，要由负责人决定，理由和日期公开。两个界限可以在 site.yaml 中改。零不会让人认出谁，不在此列。',
  wrong: '救助被性侵的未成年人 3 人（登记为 value: 3，sensitive: true）。',
  right: '人数登记为 9，并在 waivers 中写明为什么仍然公布、哪一天决定的。',
};

export const messages = {
  blocked: (label: string, count: string, block: number) => ({
    what: `“${label}”只有 ${count}，少于 ${block} 人，涉及敏感群体，可能让人认出是谁。`,
    fix: '这份报告不能这样公布。请与公布单位商量，换成不会让人认出个人的写法，收到新的文件以后再生成。',
  }),
  asked: ({ id, label }: { id: string; label: string }, count: string, ask: number, hasWaivers: boolean) => ({
    what: `“${label}”只有 ${count}，少于 ${ask} 人，涉及敏感群体，公布要有理由。`,
    fix: waiverLines(id, hasWaivers),
  }),
} as const;
