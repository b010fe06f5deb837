import type { RuleWords } from '../rule.ts';
import { list } from './listing.words.ts';

export const words: RuleWords = {
  title: '标题说的，下面都有',
  why: '标题列出经验、问题和建议，下面却只有建议，读者会以为没有问题。',
  wrong: '标题“主要经验做法、存在的问题和建议”，下面各节都是建议。',
  right: '标题下面分三节，依次写经验做法、存在的问题、建议。',
};

export const messages = {
  missing: (promised: readonly string[], given: readonly string[]) => `标题列出${list(promised)}，下面各节的标题中只有${list(given)}。`,
} as const;

/** What a heading may promise, in the words of the usual forms. */
export const topics: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '经验做法', words: /经验|做法/u },
  { name: '存在的问题', words: /问题|不足/u },
  { name: '建议', words: /建议|措施/u },
];
