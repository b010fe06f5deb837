import { withoutSpace } from '../../../domain/narrative.ts';
import { allOf } from '../../../language/all-of.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, tightSentencesOf, tightWordsOf } from './claim.ts';
import { actSaid, causeSaid, empty, events, leftOpen, noneOfIt, saidUndone, whyShownSo, wished } from './happened.words.ts';

/** 多发补贴是因为系统故障: a cause of which the report has no word. */
export const causesUnsaid: NoteClaim = (text, { report }) =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    const cause = causeSaid.exec(clause)?.groups?.['cause'];
    if (cause === undefined || leftOpen.test(clause) || whyShownSo.test(clause)) return [];
    return isSaid(cause, tightWordsOf(report)) ? [] : [{ said: clause, fact: messages.facts.unsaid }];
  });

const half = 0.5;

/** Whether half of its pairs of characters stand in the text: 没有开展调查 for 未开展满意度调查. */
function isSaid(cause: string, words: string): boolean {
  const pairs = cause
    .split(empty)
    .flatMap((piece) => Array.from({ length: Math.max(0, piece.length - 1) }, (_, i) => piece.slice(i, i + 2)));
  return pairs.length === 0 || pairs.filter((pair) => words.includes(pair)).length >= pairs.length * half;
}

/** 发生了一起事故, where the report has no word of it, or denies it. */
export const eventsUnsaid: NoteClaim = (text, { report }) =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    if (leftOpen.test(clause)) return [];
    for (const { 0: event, index } of allOf(clause, events)) {
      const told = occurrencesOf(event, tightSentencesOf(report));
      if (told.length === 0) return [{ said: clause, fact: messages.facts.unsaid }];
      const [first] = told;
      const isDenied = saidUndone.test(clause.slice(0, index));
      if (first && !isDenied && told.every((each) => each.isDenied)) return [{ said: clause, fact: messages.facts.undone(first.words) }];
    }
    return [];
  });

/** 已全部追回, 尚未追回: what was done about something, held against where the text speaks of it. */
export const actsUnsaid: NoteClaim = (text, { report }) =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    const { act, undone } = actSaid.exec(clause)?.groups ?? {};
    if (act === undefined || leftOpen.test(clause)) return [];
    const told = occurrencesOf(act, tightSentencesOf(report)).filter(({ words }) => !wished.test(words));
    if (told.some((each) => each.isDenied === (undone !== undefined))) return [];
    const [first] = told;
    return [{ said: clause, fact: first ? messages.facts.undone(first.words) : messages.facts.unsaid }];
  });

interface Telling {
  readonly words: string;
  readonly isDenied: boolean;
}

/** The clauses that have the word, and whether they deny it. */
const occurrencesOf = (word: string, sentences: readonly string[]): Telling[] =>
  sentences
    .filter((sentence) => sentence.includes(word))
    .flatMap((sentence) => sentence.split(/[，,、]/u))
    .flatMap((words): Telling[] => {
      const at = words.indexOf(word);
      return at < 0 ? [] : [{ words, isDenied: saidUndone.test(words.slice(0, at)) || noneOfIt.test(words.slice(at + word.length)) }];
    });
