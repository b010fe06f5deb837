import { quoted } from './words.ts';

/** Of targets and results that the report gives in words. */
export const answerMessages = {
  wordsDiffer: (words: string, quotation: string) => ({
    what: `这里写的是 ${quoted(words)}，报告的原话 ${quoted(quotation)} 中没有这几个字。`,
    fix: '请核对报告：文字抄错了改文字，引文抄错了改引文。报告原文不能改。',
  }),
  wordsAreNumber: (found: string) => ({
    what: `words 里写的 ${quoted(found)} 是一个数字。`,
    fix: '报告用文字回答的才写 words；是数字的，请改写成 value: 和 unit: 两行，报告写了比较的再加 operator: 一行。',
  }),
  wordsBoundTwice: (words: string, other: string) => ({
    what: `这段引文指的是报告中的同一处文字“${words}”，编号“${other}”已经引用了它。`,
    fix: '一处文字只能属于一个编号：说的是同一件事的，留一个，另一个整段删去；不是的，请把这段引文改成写着它自己那几个字的原话，连同行首的名称。',
  }),
  boundWithinWords: (words: string, other: string) => ({
    what: `${quoted(words)} 这几个字里有一处已经登记为 ${quoted(other)}。`,
    fix: `一处只能属于一个编号：两个说的是同一件事的，留一个，另一个整段删去；不是的，请把 words 改成只写它自己的那几个字。`,
  }),
} as const;
