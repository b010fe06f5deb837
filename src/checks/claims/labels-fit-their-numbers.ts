import type { Figure } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { sizeOfChange } from '../../language/claim-words.ts';
import { fallsBy, growthWords, resultWords, risesBy, sumAlone, targetWords } from '../../language/describing-words.ts';
import { endWords } from '../../language/number-words.ts';
import { calledARate, otherRate } from '../../language/rate-words.ts';
import { areOneKind, isMoneyUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import { bestShare, fitOf, perfectFit, placesOf } from '../words-around/fit.ts';
import { inOneChain, inOneSentence } from '../words-around/phrase-chain.ts';
import { foreignWords, tellsApart } from '../words-around/shared-words.ts';
import { namedAsAnother } from './group-names.ts';
import { messages, words } from './labels-fit-their-numbers.words.ts';
import { thingInstead } from './named-by-another-clause.ts';
import { longerByJoining } from './names-joined.ts';

/** A figure is called what the text calls it where it states it: its name shares words with that sentence, and no figure beside it owns them more. */
export const labelsFitTheirNumbers: Rule = {
  id: 'labels-fit-their-numbers',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => {
    const named = statedFigures(file).map(
      (each): Named => ({ ...each, figure: figureOf(report, each.id), sort: sortOf(each), name: nameOf(each) }),
    );
    const exchanged = new Set<Named>();
    return named.flatMap((each): Finding[] => {
      if (each.cells || each.figure.statements.length === 0 || exchanged.has(each)) return [];
      const place: Place = { in: 'project', path: [...each.at, 'label'] };
      const ofItsSort = wrongSort(each);
      if (ofItsSort) return [{ place, ...ofItsSort }];
      const rival = saysItsStage(each) || isSumAlone(each, report) ? undefined : rivalOf(each, named, report);
      if (rival?.exchanged) {
        exchanged.add(rival.other);
        return [{ place, level: 'error', ...messages.exchanged(each.label, each.figure, rival.other.label, rival.other.figure) }];
      }
      const joined = joinedName(each, named, report);
      if (joined) return [{ place, ...joined }];
      const strange = saysItsStage(each) ? undefined : strangeWords(each, report);
      if (strange) return [{ place, ...strange }];
      const instead = each.sort === 'count' || each.sort === 'other' ? thingInstead(each.name, each.figure, report) : undefined;
      if (instead) return [{ place, ...messages.ofAnotherClause(each.label, each.figure, instead) }];
      const rate = each.figure.unit === unit.percent ? rateInstead(each, report) : undefined;
      if (rate) return [{ place, ...messages.otherRate(each.label, each.figure, rate) }];
      const another = each.sort === 'count' ? namedAsAnother(each.figure, report) : undefined;
      if (another) return [{ place, ...messages.namedAsAnother(each.label, each.figure, another.other.label, another.printed) }];
      if (!rival) return [];
      if (isUnnamedChange(each, report)) return [{ place, ...messages.unnamedChange(each.label, each.figure) }];
      return [{ place, ...messages.fitsAnother(each.label, each.figure, rival.other.figure) }];
    });
  },
};

/** 决算 for an amount that is one: another rule holds the stage. */
const saysItsStage = ({ label, phase }: Named): boolean => phase !== undefined && label === phaseWords[phase];

type Sort = 'fund' | 'target' | 'actual' | 'growth' | 'count' | 'score' | 'other';
type Named = StatedFigure & { readonly figure: Figure; readonly sort: Sort; readonly name: string };

function sortOf({ within }: StatedFigure): Sort {
  const [part, , key] = within;
  if (part === 'indicators') return key === 'target' ? 'target' : 'actual';
  if (part === 'beneficiaries') return within.at(-1) === 'growth' ? 'growth' : 'count';
  return part === 'funds' ? 'fund' : part === 'rating' ? 'score' : 'other';
}

/** The label without the direction of a change, where it is the number's own. */
const nameOf = ({ label, signed, value }: StatedFigure): string =>
  signed && value ? label.replace(value.coefficient < 0n ? fallsBy : risesBy, '') : label;

/** A target that is called a result, a result that is called a target, a change that is called none. */
function wrongSort({ label, sort, unit: counted }: Named): Pick<Finding, 'what' | 'fix' | 'level'> | undefined {
  const saysTarget = targetWords.test(label);
  const saysResult = resultWords.test(label);
  if (sort === 'target' && saysResult && !saysTarget) return { level: 'error', ...messages.resultAsTarget(label) };
  if (sort !== 'target' && sort !== 'other' && saysTarget && !saysResult) return { level: 'error', ...messages.targetAsResult(label) };
  if (calledARate.test(label) && isMoneyUnit(counted)) return messages.amountAsRate(label, counted);
  return sort === 'growth' && !growthWords.test(label) ? messages.noChange(label) : undefined;
}

interface Rival {
  readonly other: Named;
  /** Each name fits the other's number better. */
  readonly exchanged: boolean;
}

const margin = 0.3;

function rivalOf(each: Named, all: readonly Named[], report: Report): Rival | undefined {
  const own = fitOf(each.name, each.figure, report);
  if (own >= perfectFit) return undefined;
  const better = all
    .filter((other) => other !== each && other.sort === each.sort && other.label !== each.label && other.figure.statements.length > 0)
    .map((other) => ({ other, fit: fitOf(each.name, other.figure, report) }))
    .filter(({ fit }) => fit > own)
    .sort((a, b) => b.fit - a.fit);
  const twin = better.find(({ other }) => fitOf(other.name, each.figure, report) > fitOf(other.name, other.figure, report));
  if (twin) return { other: twin.other, exchanged: true };
  const best = better.find(({ other, fit }) => fit > own + margin && mayBeMeant(other, each, report));
  return best ? { other: best.other, exchanged: false } : undefined;
}

/** Whether a number that fits a name better may be the one that the name means: one of its unit that the text tells apart from it. */
function mayBeMeant(other: Named, each: Named, report: Report): boolean {
  if (!areOneKind(other.figure.unit, each.figure.unit)) return false;
  if (isUnnamedChange(each, report)) return true;
  if (inOneChain(other.figure, each.figure, report)) return false;
  const places = placesOf(each.figure, report);
  if (bestShare(each.name, places, 'around') < 1) return true;
  const elsewhere = placesOf(other.figure, report).map(({ own }) => own);
  return inOneSentence(other.figure, each.figure, report) && !places.some(({ own }) => tellsApart(each.name, own, elsewhere));
}

/** 增加 23 户 under a name that says nothing of a change. */
const isUnnamedChange = ({ label, figure }: Named, report: Report): boolean =>
  !growthWords.test(label) && placesOf(figure, report).some(({ before }) => sizeOfChange.test(before));

/** 资金到位率 for 预算执行率为 98%, wherever the sentence tells of money that came. */
function rateInstead({ label, figure }: Named, report: Report): string | undefined {
  const found = placesOf(figure, report).map(({ before, sentence }) => otherRate(label, before, sentence));
  return found.includes(undefined) ? undefined : found[0];
}

/** What is counted of two things together is not of the one alone. */
function joinedName(each: Named, all: readonly Named[], report: Report) {
  if (each.sort === 'fund' || each.sort === 'score' || each.sort === 'growth') return undefined;
  const name = calledAs(each);
  const longer = longerByJoining(name, each.figure, report, all.map(calledAs));
  return longer && messages.joined(name, each.figure, longer);
}

/** An indicator is called by its path. */
const calledAs = ({ label, within: [part, at], account }: Named): string =>
  (part === 'indicators' && account.indicators[Number(at)]?.path.at(-1)) || label;

const half = 0.5;

/** Words that stand nowhere near the number. The names of its indicator and its source are the text's own. */
function strangeWords({ label, name, within: [part, at], account, figure }: Named, report: Report) {
  const places = placesOf(figure, report);
  const index = Number(at);
  const { indicators, funds } = account;
  const known = part === 'indicators' ? (indicators[index]?.path ?? []) : part === 'funds' ? [funds[index]?.source ?? ''] : [];
  const end = endOfRange(figure, report);
  const called = end ? name.replace(endWords[end], '') : name;
  const foreign = places.map(({ near, around, wide }) => foreignWords(called, near, [around, wide, ...known].join('\n')));
  const fewest = foreign.sort((a, b) => a.join('').length - b.join('').length)[0] ?? [];
  if (fewest.length > 0) return messages.foreign(label, fewest, figure);
  const isAlien = bestShare(called, places, 'around') < half && bestShare(called, places, 'near') < half;
  // （93.27%）has no words of its own: what it is stands once, above.
  const isUnsaid = isInBrackets(figure, report) && bestShare(called, places, 'wide') === 1;
  return isAlien && !isUnsaid ? messages.alien(label, figure) : undefined;
}

/** 更换护栏 9 处、加固护岸 21 处，共 30 处: what it is of stands ahead, with numbers of its own. */
const isSumAlone = ({ figure }: Named, report: Report): boolean => placesOf(figure, report).some(({ before }) => sumAlone.test(before));

const isInBrackets = ({ statements }: Figure, { narrative: { blocks } }: Report): boolean =>
  statements.some(({ block, start, end }) => {
    const { kind, text = '' } = blocks[block] ?? {};
    return kind === 'paragraph' && /[（(]\s*$/u.test(text.slice(0, start)) && /^\s*%?\s*[）)]/u.test(text.slice(end));
  });

/** Which end of a range (200—300元) a figure is, wherever it is stated by one. */
function endOfRange({ statements }: Figure, { narrative }: Report): 'low' | 'high' | undefined {
  for (const { block: index, start } of statements) {
    const block = narrative.blocks[index];
    const range = block && numbersOf(block).find((each) => each.kind === 'range' && each.start <= start && start < each.end);
    if (range && range.spans[0]?.start !== range.spans[1]?.start) return range.spans[0]?.start === start ? 'low' : 'high';
  }
  return undefined;
}
