import { isFlow, type Phase, type Statement } from '../../domain/figure.ts';
import { figureOf } from '../../domain/report.ts';
import {
  isOfLaterDay,
  isOfOtherLevel,
  namesALevel,
  type OtherAmountKind,
  sumsLevels,
  wholePlace,
} from '../../language/other-amount-words.ts';
import { noWholeAmount } from '../../language/qualifying-words.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { amountWords, otherAmountAt } from '../words-around/other-amount.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './amounts-are-the-projects-own.words.ts';

/** What is bound to a stage is the project's own amount of it in this year: no wider body's, no sum of years, no unit's, no wish, no price, no change. */
export const amountsAreTheProjectsOwn: Rule = {
  id: 'amounts-are-the-projects-own',
  group: 'money',
  level: 'warning',
  words,
  find: (subject) =>
    subject.file.funds.flatMap(({ id, label, phase, source, year = subject.report.year }, index): Finding[] => {
      if (!phase || isFlow(phase) || year !== subject.report.year) return [];
      const { blocks } = subject.report.narrative;
      const found = figureOf(subject.report, id).statements.flatMap((statement) => {
        const kind = otherAmountAt(statement, blocks, source) ?? elsewhere(phase, statement, subject);
        return kind && isAsked(kind, phase, source, statement, subject) ? [{ statement, kind }] : [];
      })[0];
      if (!found) return [];
      const { statement, kind } = found;
      const block = blocks[statement.block];
      const quotation = block?.kind === 'paragraph' ? quotedSentence(block.text, statement.start, statement.end) : statement.quotation;
      return [{ place: { in: 'project', path: ['funds', index, 'phase'] }, ...messages.other(label, phaseWords[phase], quotation, kind) }];
    }),
};

/** Spent after the year, or by another level than the body's. */
function elsewhere(phase: Phase, { block, start, cell }: Statement, { report, folders }: Subject): OtherAmountKind | undefined {
  const at = report.narrative.blocks[block];
  // The column of a mapped table is asked of its mapping.
  if (!at || phase !== 'finalAccount' || cell) return undefined;
  const all = amountWords(start, at);
  if (all.some((each) => isOfLaterDay(each, report.year))) return 'later';
  return folders.publisher && all.some((each) => isOfOtherLevel(each, folders.publisher?.name ?? '')) ? 'wider' : undefined;
}

function isAsked(kind: OtherAmountKind, phase: Phase, source: string | undefined, statement: Statement, subject: Subject): boolean {
  const { blocks } = subject.report.narrative;
  const isDone = phase === 'finalAccount' || phase === 'received';
  // Another rule speaks of these.
  if (isDone && source === undefined && noWholeAmount.test(wordsAround(statement, blocks).before)) return false;
  if (kind === 'asked') return phase !== 'finalAccount';
  if (kind === 'part') return source === undefined && !namesSource(statement, subject);
  return kind !== 'wider' || (subject.report.funds.noRate !== 'scopes' && !isTheProjects(statement, subject));
}

const namesSource = (statement: Statement, { file, report }: Subject): boolean =>
  (file.sources ?? []).some(({ name }) => wordsAround(statement, report.narrative.blocks).own.includes(name));

/** A project of a whole county: all its totals are said to be the county's. A sum over the levels that pay is the total of the sources. */
function isTheProjects(statement: Statement, { file, report }: Subject): boolean {
  const { blocks } = report.narrative;
  const totals = file.funds.filter(({ phase, source }) => phase && source === undefined);
  const places = totals.map(({ id }) => figureOf(report, id).statements);
  const isWhole = places.length > 1 && places.every((each) => each.some((at) => otherAmountAt(at, blocks) === 'wider'));
  return (
    isWhole ||
    places.flat().some((each) => isNamedThere(each, placeIn(statement, blocks), { file, report })) ||
    ((file.sources ?? []).filter(({ name }) => namesALevel.test(name)).length > 1 && sumsLevels.test(wordsAround(statement, blocks).before))
  );
}

/** 全市安排养老服务补助资金: a total names the project behind the same place, so that place is the project's own. */
function isNamedThere(statement: Statement, place: string | undefined, { file, report }: Pick<Subject, 'file' | 'report'>): boolean {
  const { blocks } = report.narrative;
  const { before } = wordsAround(statement, blocks);
  return place !== undefined && placeIn(statement, blocks) === place && before.includes(file.name, before.indexOf(place));
}

const placeIn = (statement: Statement, blocks: Subject['report']['narrative']['blocks']): string | undefined =>
  wholePlace.exec(wordsAround(statement, blocks).before)?.[0];
