import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '每个数字登记在它自己的年度',
  why: '报告常在一句话里写两年的数。上年的数登记成今年的，图表和历年比较就全错了。',
  wrong: '报告写“比上年的 100 户增加 20 户”，100 户登记在 others 里，没有写 year。',
  right: '报告写“比上年的 100 户增加 20 户”，100 户登记在 others 里，并写 year: 2022。',
};

interface SaidYear {
  readonly clause: string;
  readonly said: number;
  readonly filed: number;
}

const differ = ({ clause, said, filed }: SaidYear): string => `报告的原话“${clause}”说的是 ${said} 年的数，登记成了 ${filed} 年的。`;

export const messages = {
  addYear: (said: SaidYear) => ({ what: differ(said), fix: `请核对；确是 ${said.said} 年的数，请加一行：year: ${said.said}` }),
  moveToOthers: (said: SaidYear) => ({
    what: differ(said),
    fix: `请核对是否引错了话；确是 ${said.said} 年的数，请移到 others，并加一行：year: ${said.said}`,
  }),
  otherYear: (said: SaidYear) => ({ what: differ(said), fix: `请改为：year: ${said.said}` }),
  laterAim: (said: number, filed: number) => ({
    what: `报告的那一句说的是 ${said} 年的打算，登记为 ${filed} 年的数。`,
    fix: `请核对；确是 ${said} 年的，写 year: ${said}；确是 ${filed} 年的数，在 acknowledged 中写明。`,
  }),
  unsaid: (filed: number) => ({
    what: `登记为 ${filed} 年的数，报告的那一段没有说到 ${filed} 年。`,
    fix: '请核对报告；是本年度的数，请删去 year 这一行。',
  }),
  unsaidInTable: (filed: number) => ({
    what: `登记为 ${filed} 年的数，报告的那张表格、它上面的话和标题都没有说到 ${filed} 年。`,
    fix: `请核对报告；是本年度的数，请删去 year 这一行；确是 ${filed} 年的数，在 acknowledged 中写明。`,
  }),
  inPassing: (filed: number, printed: string, figure: Figure) => ({
    what: `${shown(figure)} 登记为 ${filed} 年的数；报告的那一段说到 ${filed} 年的只有“${printed}”。`,
    fix: `请核对报告；是本年度的数，请删去 year 这一行；确是 ${filed} 年的数，在 acknowledged 中写明。`,
  }),
} as const;
