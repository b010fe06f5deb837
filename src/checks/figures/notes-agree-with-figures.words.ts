import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说明里的数字与登记的数字一致',
  why: '说明是编辑人员写的，不与原文逐字核对。里面的数字只能是报告已有的数字，或者本年度、上年度的年份。“不少于 4 件”和“不多于 4 件”正好相反，所以这类词也要与登记的目标相同。数字旁边的名称、评价等级、“没有公布”的话，也要与登记的一样；名称和范围里的数字，要在报告的那一段里。保留提示的理由、照常公布的理由、单位和年度的说明，同样如此，但可以提到别的年份。',
  wrong: '报告是 2023 年的，note: “今年”指 2032 年。',
  right: '报告是 2023 年的，note: “今年”指 2023 年。',
};

export const messages = {
  misnamed: (name: string, value: string, said: string) => ({
    what: `说明里“${name}”旁边写的是“${said}”，登记的是 ${value}。`,
    fix: '请核对名称和数字。',
  }),
  grade: (said: string, given: readonly string[]) => ({
    what: `说明里写“${said}”，${given.length > 0 ? `登记的等级是${given.join('、')}` : '报告没有公布等级'}。`,
    fix: '请核对报告，改正说明里的等级。',
  }),
  gradeBefore: (said: string, given: readonly string[]) => ({
    what: `说明里写“${said}”，上年登记的等级是${given.join('、')}。`,
    fix: '请核对上年的报告，改正说明里的等级。',
  }),
  denied: (said: string) => ({
    what: `说明里写“${said}”，报告其实写了，也登记了。`,
    fix: '请删去这句话，或者写明没有公布的是什么。',
  }),
  inName: (key: 'label' | 'scope', number: string) => ({
    what: `${key === 'label' ? '名称' : '范围'}里的“${number}”，报告写着这个数字的那一段没有。`,
    fix: '请删去；要登记的数字，写进 value。',
  }),
  unknown: (number: string) => ({
    what: `说明里的“${number}”与登记的数字对不上。`,
    fix: '请核对；要引用报告的数字，数字、单位和“不少于”一类的词都要与登记的一样，年份只能是本年度或上年度；用不着数字，请改成文字。',
  }),
} as const;

/** The same of a reason: why a year is missing, why a question was let stand, why a count is published. Its years may be any. */
export const inReason = ({ what, fix }: { readonly what: string; readonly fix: string }) => ({
  what: what.replaceAll('说明里', '理由里'),
  fix: fix.replaceAll('说明里', '理由里').replace('，年份只能是本年度或上年度', ''),
});

/** Says which year is meant: the one before. */
export const ofYearBefore = /上一?年|去年|前一年/u;

/** 县道、乡道、村道合计: several names ahead of one number, which is none of theirs. */
export const sumsUp = /[、和与及][^，,。；;]*(?:合计|共计|总共|一共|总计|相加|加起来)[^、，,。；;]{0,4}$/u;
