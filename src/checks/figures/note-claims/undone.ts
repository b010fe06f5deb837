import { withoutSpace } from '../../../domain/narrative.ts';
import { remembered } from '../../../domain/remembered.ts';
import { indicatorName, type Report } from '../../../domain/report.ts';
import { allOf } from '../../../language/all-of.ts';
import { beginUpTo } from '../../../language/clauses.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, tightSentencesOf } from './claim.ts';
import {
  afterIt,
  aimedAt,
  denies,
  doneBefore,
  doneMark,
  inquiry,
  isDenied,
  leftUndone,
  notDone,
  notOfThisYear,
  ofPoints,
  openingStop,
  plainDenial,
  result,
  sayingVerb,
} from './undone.words.ts';

/** 满意度调查结果良好, where the report says that none was made; 没有开展满意度调查, where it tells of one. */
export const undone: NoteClaim = (text, subject) => {
  const { report } = subject;
  const [sentences, missing] = [tightSentencesOf(report), missingIn(report)];
  const names = [
    ...report.figures.flatMap(({ label, status }) => (status === 'reported' ? [label] : [])),
    ...report.indicators.map(({ path }) => indicatorName({ path })),
  ];
  return clausesOf(withoutSpace(text)).flatMap((clause) => {
    if (notOfThisYear.test(clause) || ofPoints.test(clause)) return [];
    if (denies.test(clause)) {
      const done = thingsUndone(clause).find(
        ({ thing }) => !missing.some((each) => each.thing.includes(thing)) && tellsOf(thing, sentences),
      );
      const words = done?.thing ?? deniedThough(clause, sentences);
      return words ? [{ said: clause, fact: messages.facts.done(words) }] : [];
    }
    if (names.some((name) => clause.includes(name))) return [];
    const found = missing.find(({ thing }) => clause.includes(thing) || (clause.includes(topicOf(thing)) && result.test(clause)));
    return found && !tellsOf(found.thing, sentences) ? [{ said: clause, fact: messages.facts.undone(found.words) }] : [];
  });
};

/** 资金没有全部到位, 没有多发补贴, where the same words stand in the text without the denial. */
function deniedThough(clause: string, sentences: readonly string[]): string | undefined {
  const { who = '', what = '' } = plainDenial.exec(clause)?.groups ?? {};
  if (what === '' || sayingVerb.test(what)) return undefined;
  const stands = sentences.some((sentence) => {
    const plain = sentence.replace(doneMark, '');
    const at = plain.indexOf(what);
    return (
      at >= 0 &&
      plain.includes(who) &&
      !notOfThisYear.test(plain) &&
      !aimedAt.test(plain) &&
      !denies.test(plain.slice(beginUpTo(plain, at, '，,'), at))
    );
  });
  return stands ? what : undefined;
}

/** What the report says was left undone this year. */
const missingIn = remembered((report: Report) =>
  tightSentencesOf(report)
    .filter((each) => !notOfThisYear.test(each))
    .flatMap(thingsUndone),
);

interface Undone {
  readonly words: string;
  readonly thing: string;
}

const thingsUndone = (sentence: string): Undone[] =>
  [notDone, leftUndone].flatMap((pattern) =>
    allOf(sentence, pattern).flatMap(([words, what = '']) => {
      const thing = what.replace(afterIt, '');
      return thing.length >= 3 ? [{ words: words.replace(openingStop, ''), thing }] : [];
    }),
  );

/** What an inquiry was into, where that is a name of its own. */
function topicOf(thing: string): string {
  const topic = thing.replace(inquiry, '');
  return topic.length >= 3 ? topic : thing;
}

/** Whether a sentence says that it was done in this year. */
const tellsOf = (thing: string, sentences: readonly string[]): boolean =>
  sentences.some((sentence) => {
    const at = sentence.indexOf(thing);
    const before = sentence.slice(0, Math.max(0, at));
    return at >= 0 && !notOfThisYear.test(sentence) && !aimedAt.test(sentence) && doneBefore.test(before) && !isDenied.test(before);
  });
