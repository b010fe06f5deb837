import { withoutSpace } from '../../../domain/narrative.ts';
import { leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, tightWordsOf } from './claim.ts';
import { halfOf, halfTold, notOfThings } from './halves.words.ts';

/** 半数乡镇推迟发放, where the report says no such thing. */
export const halvesUnsaid: NoteClaim = (text, { report }) =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    const { share = '', of = '' } = halfOf.exec(clause)?.groups ?? {};
    if (share === '' || leavesOpen.test(clause) || notOfThings.test(of)) return [];
    const isTold = halfTold(share, of.slice(0, 2)).some((words) => tightWordsOf(report).includes(words));
    return isTold ? [] : [{ said: clause, fact: messages.facts.halfUnsaid }];
  });
