import type { PartKind } from '../../domain/part-kinds.ts';
import { partKindWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '一个部分只登记一次',
  why: '正文写“养老服务类”，表格写“养老服务”，说的是同一笔钱。登记成两个，网页就把它列两行，各项相加成了总数的两倍，一行里的预算在另一行成了“未公布”。',
  wrong: '表格里有“养老服务”一行，uses 里又写了 name: 养老服务类。',
  right: '表格里有“养老服务”一行，uses 里写 name: 养老服务，两处合成一个。',
};

export const messages = {
  twice: (pairs: readonly (readonly [string, string])[], kind: PartKind) => ({
    what: `${pairs.map(([one, other]) => `“${one}”和“${other}”`).join('，')}登记成了${pairs.length > 1 ? '各自的' : '两个'}${partKindWords[kind]}，从名称和金额看像是同一个。`,
    fix: '请核对：是同一个的，名称写成一样的（有表格的照表格里的写），两处就合成一个；确实是两个的，在 acknowledged 中写明。',
  }),
} as const;
