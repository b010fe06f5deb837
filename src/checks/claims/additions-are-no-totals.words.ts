import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '新增的数和总数分得清',
  why: '“新增站点 10 个”是这一年多出来的，“站点总数 38 个”是一共有多少。登记错了，目标 10 个就成了完成 38 个。',
  wrong: '报告写“新增站点 10 个，站点总数达到 38 个”，38 个登记为“新增站点”的 actual。',
  right: '报告写“新增站点 10 个，站点总数达到 38 个”，10 个登记为“新增站点”的 actual，38 个登记到 others。',
};

export const messages = {
  added: (name: string, figure: Figure, said: string) => ({
    what: `“${name}”登记的是 ${shown(figure)}，报告的原话是“${said.trim()} ${shown(figure)}”，是新增的数，名称没有说。`,
    fix: '请核对：名称里照报告写明是新增、新建的；要登记总数的，改引总数；确实不是新增的，在 acknowledged 中写明。',
  }),
  all: (name: string, figure: Figure, said: string) => ({
    what: `“${name}”的实际完成值登记的是 ${shown(figure)}，报告的原话是“${said.trim()} ${shown(figure)}”，是一共有多少，不是这一年新增的数。`,
    fix: '请核对：改引新增的数，总数登记到 others，报告没有写新增多少的，写 actual: 未公布；确实是新增的数的，在 acknowledged 中写明。',
  }),
} as const;
