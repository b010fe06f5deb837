import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '数据不能当作叙述放过',
  why: 'excused 只管不是数据的数字。金额、得分、比率、完成值和受益人数写成“叙述”，页面就会说报告没有公布，而正文里明明写着。',
  wrong: '报告写“得分为 88.6 分”，写成 excused：quote: 得分为 88.6 分，as: 叙述。',
  right: '得分登记在 rating 的 score 里；别的数据没有合适位置的，登记在 others。',
};

const hidden = (number: string, what: string, as: string) => `“${number}”是${what}，不能写成“${as}”放过。`;
const fix = '请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused。';

export const messages = {
  perhapsRate: (number: string) => (as: string) => ({
    what: `“${number}”像是比率，这里写成“${as}”放过。`,
    fix: '是数据的，请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused；确实不是的，在 acknowledged 中写明。',
  }),
  money: (number: string) => (as: string) => ({ what: hidden(number, '金额', as), fix }),
  score: (number: string) => (as: string) => ({ what: hidden(number, '得分', as), fix }),
  rate: (number: string) => (as: string) => ({ what: hidden(number, '比率', as), fix }),
  result: (number: string, indicator: string) => (as: string) => ({
    what: hidden(number, `指标“${indicator}”的数`, as),
    fix,
  }),
  persons: (number: string) => (as: string) => ({ what: hidden(number, '受益的人数', as), fix }),
} as const;
