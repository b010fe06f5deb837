import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '名称是报告对这个数字的叫法',
  why: '读者看到的是名称和数字。数字对了，名称写成别的，页面说的就是报告没有说过的事；两个名称写颠倒了，两个数字都错。',
  wrong: '报告写“女童 25 人”，登记为 label: 老年母亲，value: 25。',
  right: '报告写“女童 25 人”，登记为 label: 女童，value: 25。',
};

const own = '请核对；名称用报告里写着这个数字的那句话（表格里用那一行和那一列）的词；名称确实合适的，在 acknowledged 中写明。';

export const messages = {
  exchanged: (label: string, figure: Figure, otherLabel: string, other: Figure) => ({
    what: `名称“${label}”（${shown(figure)}）与“${otherLabel}”（${shown(other)}）写颠倒了：报告里两个数字旁边的词正好相反。`,
    fix: '请对照报告，把两个名称换过来。',
  }),
  fitsAnother: (label: string, figure: Figure, other: Figure) => ({
    what: `名称“${label}”登记的是 ${shown(figure)}，报告里更像是说 ${shown(other)}。`,
    fix: own,
  }),
  unnamedChange: (label: string, figure: Figure) => ({
    what: `报告里 ${shown(figure)} 是变化的大小，名称“${label}”没有说这是变化。`,
    fix: '请核对；名称里写明是增加、减少还是别的变化，如“……增加”；它不是变化的，在 acknowledged 中写明。',
  }),
  otherRate: (label: string, figure: Figure, printed: string) => ({
    what: `名称“${label}”登记的是 ${shown(figure)}，报告里它前面写的是“${printed}”。`,
    fix: own,
  }),
  namedAsAnother: (label: string, figure: Figure, other: string, printed: string) => ({
    what: `名称“${label}”（${shown(figure)}）与“${other}”分不开，报告里它前面写的是“${printed}”。`,
    fix: '请核对；名称里写明是哪一类；报告就是这样称呼的，在 acknowledged 中写明。',
  }),
  joined: (label: string, figure: Figure, printed: string) => ({
    what: `“${label}”登记的是 ${shown(figure)}，报告里这个数是“${printed}”的。`,
    fix: '请核对；名称照报告抄全；报告确实只说它的，在 acknowledged 中写明。',
  }),
  foreign: (label: string, foreign: readonly string[], figure: Figure) => ({
    what: `名称“${label}”中的“${foreign.join('”“')}”，报告写 ${shown(figure)} 的地方没有这几个字。`,
    fix: own,
  }),
  ofAnotherClause: (label: string, figure: Figure, thing: string) => ({
    what: `名称“${label}”的词都在别的分句里；报告写 ${shown(figure)} 的那个分句说的是“${thing}”。`,
    fix: own,
  }),
  alien: (label: string, figure: Figure) => ({
    what: `报告写 ${shown(figure)} 的那句话里没有“${label}”。`,
    fix: own,
  }),
  amountAsRate: (label: string, unit: string) => ({
    what: `名称“${label}”说的是比率，登记的单位却是${unit}。`,
    fix: '请核对报告，改正名称，或者改正数字和单位；报告就是这样称呼的，在 acknowledged 中写明。',
  }),
  resultAsTarget: (label: string) => ({
    what: `“${label}”登记为年度指标值，名称说的却是实际完成值。`,
    fix: '请核对报告，改正名称，或者把 target 和 actual 换过来。',
  }),
  targetAsResult: (label: string) => ({
    what: `名称“${label}”说的是年度指标值，登记的却不是。`,
    fix: '请核对报告，改正名称，或者把这个数字登记到 target。',
  }),
  noChange: (label: string) => ({
    what: `“${label}”登记为同比，名称没有说这是变化。`,
    fix: '请在名称里写明，如“……同比”；名称已经说清的，在 acknowledged 中写明。',
  }),
} as const;
