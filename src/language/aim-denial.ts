import { didNot } from './denial-words.ts';

const qualities = '(?:(?:年度|年初|当年|绩效|预期|具体|明确|定量|可?量化|可衡量|可考核|相应|专门|单独)的?)';
const quality = `${qualities}*`;
/** 目标 itself: not 目标人群, 目标责任书, 目标成本. */
const aim = '目标(?=$|[\\s，,。；;、：:）)”"的和及与或]|就|即|便|指标)';
const value = '(?:指标值|目标值|指标目标)';
/** Whose aims they are, where only 目标 stands. */
const ofProject = '(?:^|(?:指标|绩效|年[度初]|项目|单位|评价|(?<![学村社])本|均|都)[^，,。；;]{0,12})';
const set = '(?:设定|设置|设立|设有|制定|确定|明确|提出|下达|申报|填报|编报|规定|给出|安排)(?:过|有)?';
const denials = [
  `${didNot}${set}${quality}${value}`,
  `${didNot}${set}${qualities}+${aim}`,
  `${ofProject}${didNot}${set}${aim}`,
  `${didNot}${set}${quality}量化指标`,
  `(?:(?<![有毫])无(?!法)|没有|未设)${quality}(?:指标值|目标值)`,
  `(?:指标值|目标值|绩效目标)(?:均|都|也)?${didNot}${set}$`,
];
/** 年初没有设定量化的指标值, 未设定目标值, 目标值未明确: no target was set. */
const noneSet = new RegExp(denials.join('|'), 'u');
/** What makes it a finding on some of the indicators, or a wish. */
const ofSome = /部分|个别|少数|多数|大多|一些|有的|若干|其余|其他|其中|有\s*[\d一二三四五六七八九十两]+/u;
const notSo = /建议|应当?|今后|下一?年|次年|往年|上年|去年|以后|避免|防止|若|如果|不得|存在|问题|不够/u;

/** Where in the clauses of a sentence it is said of the indicators that no target was set; -1 where it is not. */
export const untargetedAt = (clauses: readonly string[]): number =>
  clauses.findIndex(
    (clause, i) => noneSet.test(clause) && !notSo.test(clause) && !clauses.slice(0, i + 1).some((each) => ofSome.test(each)),
  );

/** What of the indicators a clause names by their kind: 满意度 of 满意度指标未设定目标值. */
export const levelsNamed = (clause: string): readonly string[] => clause.match(/产出|效益|效果|满意度|数量|质量|时效|成本/gu) ?? [];

/** A cell in place of a target: 未设定, 未设目标值, 无目标值. */
export const saysUntargeted = (words: string): boolean =>
  /^(?:年初)?(?:未|没有)设(?:定|置)?$/u.test(words.trim()) || (noneSet.test(words) && !/[，,。；;]./u.test(words));
