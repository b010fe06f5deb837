import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '某一天的数和全年的数分得清',
  why: '“年末登记 780 人”是那一天有多少，“全年登记 612 人”是一年里一共多少。名称里不写，放在一起比较的就不是同一种数。',
  wrong: '目标是“年末在册读者不少于 1,600 人”，报告写“全年办证读者 1,700 人”，登记为“在册读者年度指标值”和“办证读者”。',
  right: '登记为“年末在册读者年度指标值”和“全年办证读者”，读者看得出两个数不同。',
};

const kinds = { date: '某一天的数', year: '一年里一共的数' } as const;

export interface CountSaid {
  readonly figure: Figure;
  readonly time: keyof typeof kinds;
  readonly words: string;
  /** The report's own words from those to the number, where they make a name. */
  readonly name: string | undefined;
}

/** Between a name and its number: 为, 共, 约. */
export const statesIt = /(?:共计|合计|共有|达到|为|是|共|计|有|达|约|[:：])*$/u;
export const allWords = /^\p{Script=Han}+$/u;

const told = ({ figure, time, words: said }: CountSaid): string =>
  `“${figure.label}”（${shown(figure)}）报告写的是“${said}”，是${kinds[time]}`;

export const messages = {
  mixed: (one: CountSaid, other: CountSaid) => ({
    what: `${told(one)}；与它放在一起的${other.figure.period === one.figure.period ? '' : ` ${other.figure.period} 年的`}${told(other)}。名称里没有写，看上去是同一种数。`,
    fix: `请核对；确是如此的，${one.name === undefined ? `请按报告的原话在名称里写明“${one.words}”` : `在名称里照报告写明：label: ${one.name}`}，引文也从“${one.words}”抄起；两个数可以相比的，在 acknowledged 中写明。`,
  }),
} as const;
