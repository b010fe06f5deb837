import { allOf } from './all-of.ts';
import { notReached, targetMissed } from './attainment-words.ts';
import { periodAt } from './clauses.ts';
import type { Span } from './numbers/narrative-number.ts';

/** How a sentence that says something of all takes some of them out. */
const clauseMarks = /[，,；;（）()：:]/u;

/** 除改造户数外, 除了户数指标以外; not 除…外，还, which adds. */
const exceptFor =
  /(?<![清拆消排解免扫扣删])除(?:了|去|开)?([^，,。；;]{1,60}?)(?:之外|以外|外)(?![，,]?\s*(?:还|也|另|又))(?=[，,的、]|其|各|全|所|均|都|$)/gu;
const leftOut = /([^，,。；;（(]{1,40})除外/gu;
/** 其余 5 项: who they are not, the words ahead say. */
const theRest = /其余|其他|其它|余下|剩余/u;
/** 各项, 所有: whoever stands before it is among them. */
export const saysEachOne = /^(?:各项|所有|全部|全面)/u;
/** What a clause is about that counts indicators or speaks of them at large, and the units that count them. */
export const speaksOfIndicators = /[项个]|指标|目标/u;
export const countOfIndicators = /^[项个]$/u;
/** 产出指标方面, 质量指标中: a clause that says what the next is about. */
export const topicClause = /(?:方面|[中上]|来看)$/u;
/** Where another subject begins. */
export const anotherSubject = /其余|其他|其它|余下|剩余|仅(?=[^\d\s])|只有|唯有|(?<![清拆消排解免扫扣删])除/u;
const onlyThese = /(?:仅|只有|唯有|唯|个别|部分|少数)[^，,。；;]*(?:[未没]|不达标|低于|不足)/u;

/**
 * Whom a sentence takes out of what it says of all at this place: with 除…外, as those that missed it, or, where it speaks of the
 * rest, in what stands ahead. Nothing where it takes out nobody. `said`: what follows of itself, with 除…外 or 其余.
 */
export function exceptionsAt(text: string, { start, end }: Span): { said: string[]; missed: string[] } {
  const sentence = periodAt(text, start);
  const said = [...allOf(sentence.text, exceptFor), ...allOf(sentence.text, leftOut)].map(({ 1: who = '' }) => who);
  const [ahead, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  const missed = [...ahead.split(clauseMarks), ...behind.split(clauseMarks)].filter(
    (each) => notReached.test(each) || targetMissed.test(each) || onlyThese.test(each),
  );
  const isRest = theRest.test(`${ahead.slice(-12)}${text.slice(start, end)}`);
  if (isRest && said.length === 0 && missed.length === 0) {
    const before = ahead.replace(new RegExp(`(?:${theRest.source}).*$`, 'u'), '');
    said.push(/\p{L}/u.test(before) ? before : periodAt(text, Math.max(0, sentence.start - 1)).text);
  }
  return { said, missed };
}

/** 除改造户数（288 户）外: the place stands inside of the exception. */
export const opensException = /除(?:了|去|开)?[^，,。；;外]*$/u;
export const closesException = /^[^，,。；;]{0,12}?外(?![，,]?\s*(?:还|也|另|又))/u;
