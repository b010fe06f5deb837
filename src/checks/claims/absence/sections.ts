import { accountsIn } from '../../../domain/accounts-in.ts';
import { evaluatorIn, knownBodies } from '../../../domain/evaluator.ts';
import { allOf } from '../../../language/all-of.ts';
import { clauseUpTo } from '../../../language/clauses.ts';
import { targetWords } from '../../../language/describing-words.ts';
import { sourceLists } from '../../../language/listed-sources.ts';
import { adjustsAnother, avoided, inFormula, namesMoney, unadjustedWords } from '../../../language/money-words.ts';
import {
  adjustmentSaid,
  evaluationSaid,
  fundSourceSaid,
  goalHeading,
  goalSaid,
  goalSentence,
  policySaid,
  purposeOf,
  purposeSaid,
  selfEvaluated,
} from '../../../language/stated-words.ts';
import { aimHead, isOfOtherYear } from '../../../language/year-of-money.ts';
import { subjectAt } from '../../part-at.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { isListedAim } from '../undeclared-aims.ts';
import { at, statedNumbers } from './stated-numbers.ts';

type Section = keyof typeof messages.sections;

/** Whole parts of the file that were left out although the text speaks of them. */
export function absentSections(subject: Subject): readonly Finding[] {
  const { file, report } = subject;
  const missing: readonly (readonly [Section, boolean, () => string | undefined])[] = [
    ['indicators', file.indicators.length === 0, () => target(subject)],
    ['evaluation', report.evaluator === 'unstated', () => evaluator(subject)],
    ['sources', (file.sources ?? []).length === 0, () => sentenceWith(fundSourceSaid, subject) ?? sourcesListed(subject)],
    ['adjustment', file.adjustment === undefined, () => adjustment(subject)],
    ['goal', file.goal === undefined, () => sentenceWith(goalSaid, subject, isGoalOfYear) ?? goalUnderHeading(subject)],
    [
      'purpose',
      file.purpose === undefined,
      () => sentenceWith(purposeSaid, subject, isOfOwnYear) ?? sentenceWith(purposeOf(file.name), subject, isOfOwnYear),
    ],
    ['policies', (file.policies ?? []).length === 0, () => sentenceWith(policySaid, subject)],
  ];
  return missing.flatMap(([key, isMissing, saidIn]): Finding[] => {
    const sentence = isMissing ? saidIn() : undefined;
    if (sentence === undefined) return [];
    return [{ place: at(...(file[key] === undefined ? [] : [key])), ...messages.section(messages.sections[key], key, sentence) }];
  });
}

/** Where no part has a source of its own: 全部为区级财政资金, 由省级资金和县级资金组成. */
function sourcesListed(subject: Subject): string | undefined {
  if (accountsIn(subject.file).some(({ part }) => part?.kind === 'source')) return undefined;
  for (const { text } of paragraphs(subject)) {
    const [list] = sourceLists(text);
    if (list) return quotedSentence(text, list.start, list.end);
  }
  return undefined;
}

const target = (subject: Subject): string | undefined =>
  statedNumbers(subject).find(
    ({ around, owner, number, block }) =>
      owner !== 'rating' && (targetWords.test(around.own) || isListedAim(number, block, subject.report.narrative.blocks)),
  )?.sentence;

const paragraphs = ({ report }: Subject) => report.narrative.blocks.filter(({ kind }) => kind === 'paragraph');

type Accepts = (subject: Subject, text: string, found: RegExpExecArray) => boolean;

function sentenceWith(words: RegExp, subject: Subject, accepts: Accepts = () => true): string | undefined {
  for (const { text } of paragraphs(subject)) {
    const found = allOf(text, words).find((each) => accepts(subject, text, each));
    if (found) return quotedSentence(text, found.index, found.index + found[0].length);
  }
  return undefined;
}

/** 2022年项目资金主要用于…, in the report of another year, is what that year's was for. */
const isOfOwnYear: Accepts = ({ report }, text, found) => !isOfOtherYear(clauseUpTo(text, found.index) + aimHead(found[0]), report.year);

/** 发病率下降9.2%，目标为“有所下降” tells the target of one indicator that is on record. */
const isGoalOfYear: Accepts = (subject, text, found) =>
  isOfOwnYear(subject, text, found) &&
  !subject.report.indicators.some(({ target }) =>
    target?.statements.some(({ block, start }) => {
      const at = subject.report.narrative.blocks[block];
      return at?.text === text && start >= found.index && start <= found.index + found[0].length;
    }),
  );

function adjustment(subject: Subject): string | undefined {
  const isOfPart = saidOfPart(subject);
  const accepts: Accepts = (_, text, found) => isOfBudget(subject, text, found) && !isOfPart(text, found);
  return sentenceWith(unadjustedWords, subject, accepts) ?? sentenceWith(adjustmentSaid, subject, accepts);
}

/** Whether a place speaks of a part whose own adjustment is on record. */
function saidOfPart({ file, report }: Subject): (text: string, found: RegExpExecArray) => boolean {
  const told = new Set(accountsIn(file).flatMap(({ part, file: { adjustment: own } }) => (part && own ? [part.id] : [])));
  if (told.size === 0) return () => false;
  const subjectOf = subjectAt(report);
  return (text, { index }) => {
    const block = report.narrative.blocks.find((each) => each.text === text);
    const part = block && subjectOf({ block: block.index, start: index });
    return typeof part === 'string' && told.has(part);
  };
}

/** 其余指标值未作调整 speaks of another thing, 减少年中追加 of what is wished, 执行率＝支出÷调整后预算 of how a rate is made. */
const isOfBudget: Accepts = (_, text, found) => {
  const before = clauseUpTo(text, found.index);
  if (inFormula.test(text.slice(Math.max(0, found.index - 1), found.index + found[0].length + 1))) return false;
  return !avoided.test(before) && (namesMoney.test(before + found[0]) || !adjustsAnother.test(before));
};

/** The first sentence under a heading of goals. */
function goalUnderHeading({ report: { narrative } }: Subject): string | undefined {
  const index = narrative.blocks.findIndex(({ level, text }) => level !== null && goalHeading.test(text.trim()));
  const next = index < 0 ? undefined : narrative.blocks[index + 1];
  return next?.kind === 'paragraph' && next.level === null ? goalSentence.exec(next.text)?.[0] : undefined;
}

/** 绩效自评报告, 自评结论: the title or a heading says it without a sentence. */
function evaluator(subject: Subject): string | undefined {
  const headed = subject.report.narrative.blocks.find(
    ({ kind, text }) => (kind === 'title' || kind === 'heading') && selfEvaluated.test(text),
  );
  if (headed) return headed.text.trim();
  for (const { text } of paragraphs(subject)) {
    const found = evaluationSaid.exec(text);
    if (found && evaluatorIn(found[0], knownBodies(subject.report)))
      return quotedSentence(text, found.index, found.index + found[0].length);
  }
  return undefined;
}
