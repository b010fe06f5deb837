import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '各等级的个数与各项目的等级相符',
  why: '报告说优几个、良几个，又逐个给了各项目的等级，读者会自己数一遍。没有写等级的项目不猜，只说少了几个。',
  wrong: '三个项目分别为优、良、良，写“3 个项目中，优 2 个、良 1 个”。',
  right: '三个项目分别为优、良、良，写“3 个项目中，优 1 个、良 2 个”。',
};

interface MiscountedGrade {
  readonly grade: string;
  readonly said: number;
  readonly counted: number;
}

const listed = (of: readonly MiscountedGrade[], count: 'said' | 'counted'): string =>
  of.map((each) => `${each.grade} ${each[count]} 个`).join('、');

/** Two grades at most, so that the note stays short. */
export const messages = {
  differs: (grades: readonly MiscountedGrade[]) => `报告说${listed(grades, 'said')}；各项目自己的等级中，${listed(grades, 'counted')}。`,
  ungraded: (grades: readonly MiscountedGrade[], ungraded: number) =>
    `报告说${listed(grades, 'said')}；写明等级的项目中，${listed(grades, 'counted')}，另有 ${ungraded} 个没有写等级。`,
} as const;
