import { areComparable } from '../../domain/derive/judge.ts';
import { type Figure, isFromCell } from '../../domain/figure.ts';
import { targetSaid } from '../../domain/indicator-sides.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { executionRateName } from '../../language/claim-words.ts';
import { standardAimedAt, standardBefore } from '../../language/standard-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { clausesBefore } from '../words-around/clauses-before.ts';
import { bestShare, fitOf, perfectFit, placesOf } from '../words-around/fit.ts';
import { shared } from '../words-around/shared-words.ts';
import { groupResults } from './group-results.ts';
import { unprintedMarks } from './indicator-marks.ts';
import { cutNames } from './indicator-names.ts';
import { strayWords } from './indicator-words.ts';
import { messages, words } from './indicators-keep-their-numbers.words.ts';
import { saidAsOther } from './side-of-section.ts';

/** A target and a result, the way of computing and the levels stand where the text names their indicator; where it names another one nearer, they are the other's. */
export const indicatorsKeepTheirNumbers: Rule = {
  id: 'indicators-keep-their-numbers',
  group: 'claims',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) => [
    ...strayNumbers(subject.report),
    ...groupResults(subject),
    ...strayWords(subject.report),
    ...cutNames(subject.report),
    ...unprintedMarks(subject),
  ],
};

const strayNumbers = (report: Report): Finding[] =>
  (['target', 'actual'] as const).flatMap((part) => {
    const owned = report.indicators.map((indicator, index) => ({
      indicator,
      index,
      name: indicatorName(indicator),
      figure: printed(indicator, part),
    }));
    return owned.flatMap(({ indicator, index, name, figure }): Finding[] => {
      const path = ['indicators', index, part] as const;
      if (!figure) return part === 'actual' ? borrowed(indicator, index) : [];
      const found =
        (part === 'target' && ofAStandard(name, figure, report)) ||
        (saidAsOther(part, figure, indicator, report) && (() => messages[part === 'target' ? 'reached' : 'aimed'](name, figure))) ||
        strangeness({ name, figure, index }, owned, report);
      return found ? [{ place: { in: 'project', path: [...path, 'quotes'] }, ...found(part) }] : [];
    });
  });

/** The figure of an indicator that the text states for it. */
const printed = ({ target, actual, basis }: Indicator, part: 'target' | 'actual'): Figure | null => {
  const figure = part === 'target' ? target : basis === 'reported' ? actual : null;
  return figure && figure.statements.length > 0 && !isFromCell(figure) ? figure : null;
};

interface Owned {
  readonly name: string;
  readonly index: number;
  readonly figure: Figure | null;
}

type IndicatorMessage = (part: 'target' | 'actual') => Pick<Finding, 'what' | 'fix' | 'level'>;

/** What a standard asks of all, told as that: 居民满意度的行业标准为 90%. */
function ofAStandard(name: string, figure: Figure, { narrative: { blocks } }: Report): IndicatorMessage | undefined {
  const said = figure.statements.map((each) => clausesBefore(each, blocks));
  const isStandard = ({ before, ahead }: (typeof said)[number]): boolean =>
    standardBefore.test(before) && !standardAimedAt.test(before) && !standardAimedAt.test(ahead) && !standardBefore.test(name);
  return said.length > 0 && said.every(isStandard) ? () => messages.standard(name, figure) : undefined;
}

const half = 0.5;

function strangeness(
  { name, figure, index }: Owned & { figure: Figure },
  all: readonly Owned[],
  report: Report,
): IndicatorMessage | undefined {
  const own = fitOf(name, figure, report);
  const around = placesOf(figure, report);
  // Where the sentence has the whole name, half of another's is none.
  const isHalf = (other: string) => bestShare(name, around, 'sentence') === 1 && bestShare(other, around, 'sentence') < 1;
  const better = all
    .filter(
      (other) => other.index !== index && other.name !== name && !isHalf(other.name) && (own < perfectFit || other.name.includes(name)),
    )
    .map((other) => ({ other, fit: fitOf(other.name, figure, report) }))
    .filter(({ fit, other }) => fit > own || (fit >= perfectFit && other.name.includes(name)))
    .sort((a, b) => b.fit - a.fit || b.other.name.length - a.other.name.length);
  const [best] = better;
  if (best) {
    const turned = best.other.figure && fitOf(name, best.other.figure, report) > fitOf(best.other.name, best.other.figure, report);
    const isPlain = best.fit >= perfectFit && bestShare(name, around, 'own') < half;
    return (part) => ({ ...(turned || isPlain ? { level: 'error' } : {}), ...messages.ofAnother(part, name, figure, best.other.name) });
  }
  const isNamed = Math.max(bestShare(name, around, 'sentence'), bestShare(name, around, 'wide')) >= half;
  return isNamed ? undefined : (part) => messages.unnamed(part, name, figure);
}

/** A result that is computed or only bounded is borrowed from another figure: the indicator must speak of the same. */
function borrowed(indicator: Indicator, index: number): Finding[] {
  const { actual, basis, definition, target } = indicator;
  const name = indicatorName(indicator);
  const place = { in: 'project', path: ['indicators', index, 'actual'] } as const;
  const said = [name, definition ?? '', ...targetSaid(indicator)].join('\n');
  if (!actual || !target?.value || !areComparable(target, actual)) return [];
  if (basis === 'derived' && !executionRateName.test(name) && !definition) return [{ place, ...messages.notTheRate(name, actual) }];
  if (basis === 'lowerBound' && shared(actual.label, said) === 0) return [{ place, ...messages.notThePart(name, actual) }];
  return [];
}
