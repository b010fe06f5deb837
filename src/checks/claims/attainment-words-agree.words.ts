import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“达到”“未达到”与数字相符',
  why: '读者先看文字，后看数字。写着“达到”，数字却没有到，读者应当知道。',
  wrong: '年度指标值不低于 90%，实际为 85.5%，写“达到年度指标值”。',
  right: '年度指标值不低于 90%，实际为 85.5%，写“未达到年度指标值”。',
};

const few = 3;

export const messages = {
  met: (name: string, actual: string, target: string) => `${name}：报告说没有达到；按数字，${actual}已达到目标 ${target}。`,
  missed: (name: string, actual: string, target: string) => `${name}：报告说已经达到；按数字，${actual}没有达到目标 ${target}。`,
  notAll: (said: string, names: readonly string[]) =>
    `报告写“${said}”；按数字，${names.slice(0, few).join('、')}${names.length > few ? `等 ${names.length} 项` : ''}没有达到目标。`,
} as const;
