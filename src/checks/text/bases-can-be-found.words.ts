import { cleanCut } from '../../language/clean-cut.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '政策依据写明文号或日期',
  why: '法律按名称就能查到；通知、意见、方案同名的很多，没有文号和日期，读者无从核对。原文不能改，所以告诉读者。',
  wrong: '依据《关于进一步加强某某工作的意见》实施。',
  right: '依据《关于进一步加强某某工作的意见》（虚示〔2022〕5号）实施。',
};

const longest = 20;
const short = (title: string): string => (title.length > longest ? `${title.slice(0, cleanCut(title, longest, title.length))}……` : title);

export const messages = { unnumbered: (title: string) => `报告没有写“${short(title)}”的文号和日期。` } as const;

/** Laws and regulations have one text in force under their name. */
export const isLaw = /(?:法|法典|宪法|条例)$/u;

/** Right behind the title. */
export const citesNumber = /^[》”]?[^《。；]{0,10}(?:[〔[［【（(]\s*\d{4}|\d{4}\s*年)/u;
