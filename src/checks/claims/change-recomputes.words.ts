import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '比上年增减多少，减得出来',
  why: '增减的数等于两年相减。两个百分数相差的是“百分点”：从 80% 到 84%，是提高 4 个百分点，不是提高 4%。',
  wrong: '满意度上年 83.5%，今年 85.5%，写“比上年提高 2%”。',
  right: '满意度上年 83.5%，今年 85.5%，写“比上年提高 2 个百分点”。',
};

const lastYear = { text: '报告的上年数', report: '上年的报告' } as const;

interface ChangeDifference {
  readonly fell: boolean;
  readonly size: string;
}

const told = ({ fell, size }: ChangeDifference): string => `${fell ? '减少' : '增加'} ${size}`;

export const messages = {
  pointsOfCount: (label: string, change: string, unit: string) =>
    `${label}：以${unit}计的数，变化写成了 ${change}；百分点只用于两个百分数之差。`,
  unclear: (label: string, change: string) => `${label}：报告没有说明 ${change} 是相差的百分点，还是增减的比例。`,
  inPoints: (label: string, points: string, change: string) => `${label}：两个百分数相差 ${points} 个百分点；报告写作 ${change}。`,
  differs: (
    label: string,
    from: keyof typeof lastYear,
    base: string,
    current: string,
    exact: ChangeDifference,
    printed: ChangeDifference,
  ) => `${label}：${lastYear[from]}为 ${base}，今年 ${current}，${told(exact)}；报告写${told(printed)}。`,
} as const;
