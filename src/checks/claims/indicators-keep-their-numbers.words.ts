import type { Figure } from '../../domain/figure.ts';
import { type Decimal, decimalToText } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '指标的数字写在它自己的名称旁边',
  why: '两个指标的目标值互换，引文照样找得到，达到却会变成未达到。所以目标值和完成值要写在指标名称所在的那句话、那一行里。',
  wrong: '报告写“助餐数量不少于 90,000 人次，送餐及时率不低于 95%”，助餐数量的 target 引的是 95%。',
  right: '助餐数量的 target 引“助餐数量不少于 90,000 人次”。',
};

const markWords = { weight: '分值', score: '得分' } as const;
const partWords = { target: '年度指标值', actual: '实际完成值' } as const;

export const messages = {
  ofAnother: (part: 'target' | 'actual', name: string, figure: Figure, other: string) => ({
    what: `“${name}”的${partWords[part]}引的是 ${shown(figure)}，报告里它旁边写的指标是“${other}”。`,
    fix: `请核对报告：把两个指标的${partWords[part]}换过来，或者改引“${name}”旁边的数字。`,
  }),
  standard: (name: string, figure: Figure) => ({
    what: `“${name}”的年度指标值引的是 ${shown(figure)}，报告说的是行业、国家等统一的标准或水平，不是项目自己的目标。`,
    fix: '请核对：报告另写了目标的，改引那一处；没有写目标的，指标删去，这个数登记到 others；报告就是以它为目标的，在 acknowledged 中写明。',
  }),
  reached: (name: string, figure: Figure) => ({
    what: `“${name}”的年度指标值引的是 ${shown(figure)}，报告的那句话没有说是目标，它写在完成情况里。`,
    fix: '请核对：是完成了的，登记为 actual，报告没有写目标的，删去 target；确实是目标的，在 acknowledged 中写明。',
  }),
  aimed: (name: string, figure: Figure) => ({
    what: `“${name}”的实际完成值引的是 ${shown(figure)}，报告的那句话没有说做到了，它写在目标里。`,
    fix: '请核对：是目标的，登记为 target，完成值改引报告说做到了的那一处，没有写的写 actual: 未公布；确实是完成值的，在 acknowledged 中写明。',
  }),
  unnamed: (part: 'target' | 'actual', name: string, figure: Figure) => ({
    what: `“${name}”的${partWords[part]}引的是 ${shown(figure)}，报告的那一段没有提到这个指标。`,
    fix: `请核对报告，改引“${name}”旁边的数字；报告没有写的，实际完成值写 actual: 未公布。`,
  }),
  unprinted: (name: string, marks: readonly { readonly key: keyof typeof markWords; readonly value: Decimal }[]) => ({
    what: `“${name}”的${marks.map(({ key, value }) => `${markWords[key]}登记为 ${decimalToText(value)} 分`).join('、')}，报告写着“${name}”的那一行、那一段都没有${marks.length > 1 ? '这些数' : '这个数'}。`,
    fix: `请核对报告：抄错了行的，改正；报告没有写的，删去 ${marks.map(({ key }) => key).join('、')}；写在别处的，在 acknowledged 中写明。`,
  }),
  notTheRate: (name: string, rate: Figure) => ({
    what: `“${name}”的实际完成值用的是由本站推算的执行率 ${shown(rate)}，从名称看不出它是支出与预算之比。`,
    fix: '请核对；报告写了算法的，照抄进 definition；不是同一回事，请写 actual: 未公布。',
  }),
  notThePart: (name: string, part: Figure) => ({
    what: `“${name}”用“${part.label}”（${shown(part)}）作为已公布的一部分，两者没有相同的词。`,
    fix: '请核对是不是同一类人；不是的，请写 actual: 未公布。',
  }),
  totalKnown: (name: string, part: Figure, total: Figure) => ({
    what: `“${name}”写的是 atLeast: ${part.id}，网页会说“至少 ${shown(part)}”“总数未公布”；报告写了${total.label} ${shown(total)}。`,
    fix: `请核对：指标说的是全部受益对象的，改为 from: ${total.id}；说的就是“${part.label}”的，改为 from: ${part.id}；都不是的，在 acknowledged 中写明。`,
  }),
  perhapsAll: (name: string, group: Figure, sentence: string) => ({
    what: `“${name}”写的是 atLeast: ${group.id}，网页会说“至少 ${shown(group)}”“总数未公布”；报告这句话像是写了全部的数：“${sentence}”。`,
    fix: `请核对：是全部的，改为 from: ${group.id}；只是其中一部分人的，在 acknowledged 中写明。`,
  }),
  onlySome: (name: string, group: Figure) => ({
    what: `“${name}”写的是 from: ${group.id}，网页会说实际就是 ${shown(group)}；登记的却只是“${group.scope || group.label}”。`,
    fix: `请核对：还有别的人的，改为 atLeast: ${group.id}；指标说的只是这些人的，在 acknowledged 中写明。`,
  }),
} as const;
