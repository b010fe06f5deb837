import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现案号',
  why: '凭案号可以在公开的裁判文书里查到当事人。与受助的人有关的案号不能公布；与他们无关的，由编辑写明。',
  wrong: '救助（2023）粤0111刑初123号案的被害人。',
  right: '救助一起故意伤害案的被害人。',
};

export const kind = '案号';

export const patterns: readonly RegExp[] = [
  /[（(〔[［]\s*(?:19|20)\d{2}\s*[）)〕\]］]\s*(?:最高法|\p{Script=Han}\d{0,6})(?:刑|民|行|执|赔|破|知|商|司救|财保|申|减|假|认)\p{Script=Han}{0,4}\d+(?:之[一二三四五六七八九十\d]+)?号/gu,
  /检\p{Script=Han}{0,4}(?:刑诉|不诉|不捕|批捕|公诉|起诉|申诉|抗|司救|救助|民监|行监|刑执|未检|控申)\p{Script=Han}{0,3}[〔（([［]\s*(?:19|20)\d{2}\s*[〕）)\]］]\s*\d+号/gu,
];
