import { isFlow, type Phase, type Statement } from '../../domain/figure.ts';
import { figureOf } from '../../domain/report.ts';
import {
  bodyNamed,
  isOfLaterDay,
  isOfNoLevel,
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

/** What is bound to a stage, or counted as carried over, is the project's own amount of it in its year: no wider body's, no sum of years, no unit's, no wish, no price, no change. */
export const amountsAreTheProjectsOwn: Rule = {
  id: 'amounts-are-the-projects-own',
  group: 'money',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) =>
    subject.file.funds.flatMap(({ id, label, phase, source, year = subject.report.year }, index): Finding[] => {
      if (!phase) return [];
      const { blocks } = subject.report.narrative;
      const name = subject.part ? subject.report.name : source;
      const found = figureOf(subject.report, id).statements.flatMap((statement) => {
        const kind = otherAmountAt(statement, blocks, { name, isFlow: isFlow(phase) }) ?? elsewhere(phase, year, statement, subject);
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
function elsewhere(
  phase: Phase,
  year: number,
  { block, start, cell }: Statement,
  { report, folders }: Subject,
): OtherAmountKind | undefined {
  const at = report.narrative.blocks[block];
  // The column of a mapped table is asked of its mapping.
  if (!at || phase !== 'finalAccount' || cell) return undefined;
  const all = amountWords(start, at);
  if (all.some((each) => isOfLaterDay(each, year))) return 'later';
  return folders.publisher && all.some((each) => isOfOtherLevel(each, folders.publisher?.name ?? '')) ? 'wider' : undefined;
}

function isAsked(kind: OtherAmountKind, phase: Phase, source: string | undefined, statement: Statement, subject: Subject): boolean {
  const { blocks } = subject.report.narrative;
  const isDone = phase === 'finalAccount' || phase === 'received';
  // Another rule speaks of these.
  if (isDone && !subject.part && source === undefined && noWholeAmount.test(wordsAround(statement, blocks).before)) return false;
  if (kind === 'asked') return subject.part !== undefined || phase !== 'finalAccount';
  if (kind === 'part') return !subject.part && source === undefined && !namesSource(statement, subject);
  return kind !== 'wider' || (subject.report.funds.noRate !== 'scopes' && !isTheProjects(statement, subject));
}

const namesSource = (statement: Statement, { file, report }: Subject): boolean =>
  (file.sources ?? []).some(({ name }) => wordsAround(statement, report.narrative.blocks).own.includes(name));

const nameIn = ({ part, report, file }: Pick<Subject, 'part' | 'report' | 'file'>): string => (part ? report.name : file.name);

/** A project of a whole county: all its totals are said to be the county's. A sum over the levels that pay is the total of the sources. */
function isTheProjects(statement: Statement, subject: Subject): boolean {
  const { file, report } = subject;
  const { blocks } = report.narrative;
  const totals = file.funds.filter(({ phase, source }) => phase && source === undefined);
  const named = bodyIn(statement, blocks);
  if (isAtOtherLevel(named, subject)) return false;
  const addsUp = (of: NamedBody | undefined): boolean => of !== undefined && sumsLevels.test(of.words) && levelsPay(file);
  const places = totals.map(({ id }) => figureOf(report, id).statements);
  const isOfBody = (at: Statement): boolean => {
    const other = otherAmountAt(at, blocks) === 'wider' ? bodyIn(at, blocks) : undefined;
    return other !== undefined && (other.body === named?.body || addsUp(other));
  };
  const isWhole = places.length > 1 && places.every((each) => each.some(isOfBody));
  return isWhole || addsUp(named) || places.flat().some((each) => isNamedThere(each, named, subject));
}

const levelsPay = ({ sources }: Subject['file']): boolean => (sources ?? []).filter(({ name }) => namesALevel.test(name)).length > 1;

/** 全县 in the report of a city's or a town's body, whose title names no county. */
const isAtOtherLevel = (named: NamedBody | undefined, { report, folders }: Subject): boolean =>
  named !== undefined && wholePlace.test(named.body) && isOfNoLevel(named.body, folders.publisher?.name ?? '', ...titlesOf(report));

const titlesOf = ({ narrative: { blocks } }: Subject['report']): readonly string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'title' ? [text] : []));

/** 全市安排养老服务补助资金: a total names the project behind the same place, so that place is the project's own; not in 各镇街共全市安排. */
function isNamedThere(statement: Statement, named: NamedBody | undefined, subject: Subject): boolean {
  if (!named || !wholePlace.test(named.body)) return false;
  const there = bodyIn(statement, subject.report.narrative.blocks);
  return there?.body === named.body && there.words.includes(nameIn(subject));
}

interface NamedBody {
  /** 全市, 各镇街. */
  readonly body: string;
  /** The words from it up to the amount. */
  readonly words: string;
}

function bodyIn(statement: Statement, blocks: Subject['report']['narrative']['blocks']): NamedBody | undefined {
  const { before } = wordsAround(statement, blocks);
  const found = bodyNamed.exec(before);
  return found ? { body: found[0], words: before.slice(found.index) } : undefined;
}
