import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '一个机关一个简称',
  why: '同一个机关用了两个简称，不熟悉的读者会以为是两个机关。原文不能改，所以告诉读者。',
  wrong: '根据高检院部署……为贯彻最高检意见……',
  right: '根据最高检部署……为贯彻最高检意见……',
};

export const messages = {
  several: (used: readonly string[], name: string) => `${used.map((each) => `“${each}”`).join('和')}都是指${name}。`,
} as const;

/** Bodies with more than one short name in use. */
export const bodies: readonly { readonly name: string; readonly shortNames: readonly RegExp[] }[] = [
  { name: '最高人民检察院', shortNames: [/(?<!最)高检院/gu, /最高检(?!察)/gu] },
  { name: '最高人民法院', shortNames: [/(?<!最)高法院/gu, /最高法(?!院|律)/gu, /最高院/gu] },
  { name: '国家发展和改革委员会', shortNames: [/国家发改委/gu, /国家发展改革委/gu] },
  { name: '国务院办公厅', shortNames: [/国办(?!发|函|资)/gu, /国务院办(?!公)/gu] },
];
