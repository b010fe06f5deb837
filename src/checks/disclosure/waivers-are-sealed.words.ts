import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '公布的决定不会悄悄改变',
  why: '决定公布一个很小的数，是在某一天、为某个理由、对这一个数作出的。校验码由编号、数字、理由和日期算出，改了其中一个字，它就对不上，编辑就会再看一遍：为 9 人作的决定，不能替 7 人作数。',
  wrong: '人数由 9 改为 7，waivers 里的理由、日期和 seal 还是原来的。',
  right: '负责人看过 7 人以后，重新写理由和日期，seal 改成检查时给出的新校验码。',
};

const again = (count: string) => `请负责人再看一遍：现在是 ${count}，能不能公布，理由和日期对不对。`;

export const messages = {
  unsealed: (label: string, count: string, seal: string) => ({
    what: `公布“${label}”（${count}）的决定还没有校验码。`,
    fix: `${again(count)}对的，请在这一行下面加上：seal: ${seal}`,
  }),
  changed: (label: string, count: string, seal: string) => ({
    what: `公布“${label}”（${count}）的决定，校验码对不上：数字、理由或日期改过。`,
    fix: `${again(count)}仍然公布的，先写好理由和日期，再检查一次；都对的，这一行请改为：seal: ${seal}`,
  }),
} as const;
