import type { RuleWords } from '../rule.ts';
import { waiverLines } from './waiver-lines.words.ts';

export const words: RuleWords = {
  title: '减得出的余数也要够大',
  why: '总数减去列出的各类，余下的那几个人等于也公布了。余数少于 5 人的要写明理由，5 人以上不满 10 人的请编辑留意。',
  wrong: '救助未成年被害人 30 人，其中男童 12 人，女童 15 人（余 3 人）。',
  right: '救助未成年被害人 30 人，其中男童 12 人（余 18 人）。',
};

export const messages = {
  blocked: (whole: string, remainder: string, left: string, block: number, hasWaivers: boolean) => ({
    what: `“${whole}”减去列出的各类，只余 ${left}，少于 ${block} 人，可能让人认出是谁。`,
    fix: waiverLines(remainder, hasWaivers),
  }),
  asked: (whole: string, left: string, ask: number) => ({
    what: `“${whole}”减去列出的各类，只余 ${left}，少于 ${ask} 人。`,
    fix: '请负责人看过；可以公布的，请在 acknowledged 中写明理由。',
  }),
} as const;
