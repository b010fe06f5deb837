import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同一个词不连写两次',
  why: '一个词紧接着又写一次，多半是录入重复。原文不能改，所以告诉读者，免得以为是本站抄错。',
  wrong: '为进一步进一步规范资金使用的的管理。',
  right: '为进一步规范资金使用的管理。',
};

export const messages = { twice: (found: string) => `“${found}”一词重复，原文如此。` } as const;

export const twice: readonly RegExp[] = [
  /的的(?!确|士)/gu,
  /(?<!进行|作出|做出|取得|开展)了了(?![解结却断])/gu,
  /(以及|进行|通过|根据|为了|并且|同时|其中|我院|我局|我们|已经|因此|由于|按照|关于|对于|项目|资金|绩效)\1/gu,
];

export const isPhrase = /^\p{Script=Han}+$/u;
