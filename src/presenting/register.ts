import { accountsOf, holdersOf, type SubjectAccount } from '../domain/accounts.ts';
import { anchorOf, cardOf } from '../domain/anchors.ts';
import type { Figure, FigureStatus } from '../domain/figure.ts';
import { sidesOf } from '../domain/indicator-sides.ts';
import { indicatorName, type Report } from '../domain/report.ts';
import { speaksOfLastYear } from '../language/claim-words.ts';
import { bareGrade } from '../language/grade-words.ts';
import { isCountingUnit } from '../language/unit-scale.ts';
import { unit } from '../language/units.ts';
import { partSeparator } from '../text/readers/parts.ts';
import { zh } from '../text/readers/zh.ts';
import { explain } from './explain.ts';
import { scoreName } from './facts.ts';
import { insteadOfFigure } from './instead-of-figure.ts';
import { namedApart } from './named-apart.ts';
import { exactText, shown } from './shown.ts';

/** What a reader learns at a number: the same for the card on the page and for anything that cites it. */
export interface RegisterEntry {
  readonly id: string;
  /** HTML id of the card. */
  readonly card: string;
  readonly label: string;
  /** Whose number it is, where it is of a part of the report: its name, after those that hold it; of which other year; and what tells it apart from others of its name. */
  readonly of: string | null;
  readonly shown: string;
  readonly exact: string | null;
  readonly status: FigureStatus;
  /** The report neither states it, nor says who or why. */
  readonly isSilent: boolean;
  readonly quotations: readonly { readonly place: string; readonly text: string }[];
  readonly occurrences: number;
  readonly formula: string;
  readonly note: string | null;
  /** For a number computed for the same time last year, or a growth from which none can be: what last year's report says, and the site-relative address where it does. */
  readonly before: { readonly year: number; readonly said: string; readonly path: string } | null;
  /** Indicators that are judged with it. */
  readonly usedIn: readonly string[];
}

export function register(report: Report): readonly RegisterEntry[] {
  const accounts = accountsOf(report);
  const nameOf = namesIn(accounts);
  const entries = report.figures.map((figure): RegisterEntry => {
    const quotations = [...new Set(figure.statements.map(({ quotation }) => quotation))];
    return {
      id: figure.id,
      card: cardOf(figure),
      label: nameOf(figure),
      of:
        [ownerOf(figure.subject, report), otherYear(figure, report), namedApart(report).get(figure.id)]
          .filter(Boolean)
          .join(zh.separator) || null,
      shown: insteadOfFigure(figure, report) ?? shown(figure),
      exact: figure.words ?? exactText(figure),
      status: figure.status,
      isSilent: figure.status === 'undisclosed' && insteadOfFigure(figure, report) === undefined,
      quotations: quotations.map((text) => ({ text, place: figure.statements.find((each) => each.quotation === text)?.place ?? '' })),
      occurrences: figure.statements.length,
      formula: explain(figure, report),
      note: figure.note,
      before: beforeOf(figure, report),
      usedIn: accounts
        .flatMap(({ account }) => account.indicators)
        .filter(({ completion, ...each }) => [...sidesOf(each), completion].some((side) => side?.id === figure.id))
        .map(({ path }) => indicatorName({ path })),
    };
  });
  return [...entries, ...accounts.flatMap((each) => gradeEntry(each, report))];
}

/** The year that the report gives a number of, where that is another and its name does not say so. */
function otherYear({ status, period, label }: Figure, { year }: Report): string | null {
  if (status !== 'reported' || period === year) return null;
  return label.includes(String(period)) || speaksOfLastYear.test(label) ? null : zh.year(period);
}

/** A score is one by its name, 合计 only in its table; and a grade that a part got is by itself no name of how many got it. */
function namesIn(accounts: readonly SubjectAccount[]): (figure: Figure) => string {
  const scores = new Set(accounts.map(({ account }) => account.rating?.score));
  const grades = new Set(accounts.flatMap(({ part, account: { rating } }) => (part && rating?.grade ? [bareGrade(rating.grade)] : [])));
  return (figure) => {
    if (mayBeGraded(figure) && grades.has(bareGrade(figure.label))) return zh.report.register.graded(figure.label);
    return scores.has(figure) ? scoreName(figure) : figure.label;
  };
}

const neverGraded: readonly string[] = [unit.persons, unit.personTimes, unit.points];

const mayBeGraded = ({ unit: of }: Figure): boolean => isCountingUnit(of) && !neverGraded.includes(of);

/** The part that a number is of; null for the whole. */
export const ownerOf = (subject: string | null, report: Pick<Report, 'parts'>): string | null =>
  subject === null ? null : (holdersOf(report, subject).at(-1)?.names.join(partSeparator) ?? null);

/** Where the same words stand more than once. */
export const repeated = ({ occurrences, quotations }: Pick<RegisterEntry, 'occurrences' | 'quotations'>): string | null =>
  occurrences > quotations.length ? zh.report.register.usedCount(occurrences) : null;

function beforeOf({ id }: Figure, { computedBefore }: Report): RegisterEntry['before'] {
  const found = computedBefore.find(({ of }) => of === id);
  if (!found) return null;
  const { year, path, stated, agrees, times } = found;
  const words = zh.report.register.before;
  const likeness = agrees === false ? words.other : agrees && !times ? words.same : words.only;
  return {
    year,
    said: [likeness(shown(stated)), times ? words.otherTime(times.there, times.here) : ''].join(''),
    path: `${path}#${anchorOf(stated)}`,
  };
}

function gradeEntry({ part, account: { rating } }: SubjectAccount, report: Report): RegisterEntry[] {
  if (!rating?.grade || !rating.statement) return [];
  const { statement, grade } = rating;
  const shared = {
    id: statement.anchor,
    card: `n-${statement.anchor}`,
    label: zh.report.facts.grade,
    of: ownerOf(part?.id ?? null, report),
    shown: grade,
    exact: grade,
    status: 'reported' as const,
    isSilent: false,
  };
  return [
    {
      ...shared,
      quotations: [{ place: statement.place, text: statement.quotation }],
      occurrences: 1,
      formula: '',
      note: null,
      before: null,
      usedIn: [],
    },
  ];
}
