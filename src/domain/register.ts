import { zh } from '../text/zh.ts';
import { cardOf } from './anchors.ts';
import { explain } from './explain.ts';
import type { Report } from './report.ts';
import { exactText, shown } from './shown.ts';

/** What a reader learns at a number: the same for the card on the page and for anything that cites it. */
export interface RegisterEntry {
  readonly id: string;
  /** HTML id of the card. */
  readonly card: string;
  readonly label: string;
  readonly shown: string;
  readonly exact: string | null;
  readonly status: 'reported' | 'derived' | 'undisclosed' | 'withheld';
  readonly quotations: readonly { readonly place: string; readonly text: string }[];
  readonly occurrences: number;
  readonly formula: string;
  readonly note: string | null;
  /** Indicators that are judged with it. */
  readonly usedIn: readonly string[];
}

export function register(report: Report): readonly RegisterEntry[] {
  const entries = report.figures.map((figure): RegisterEntry => {
    const quotations = [...new Set(figure.statements.map(({ quotation }) => quotation))];
    return {
      id: figure.id,
      card: cardOf(figure),
      label: figure.label,
      shown: shown(figure),
      exact: exactText(figure),
      status: figure.status,
      quotations: quotations.map((text) => ({ text, place: figure.statements.find((each) => each.quotation === text)?.place ?? '' })),
      occurrences: figure.statements.length,
      formula: explain(figure, report),
      note: figure.note,
      usedIn: report.indicators
        .filter(({ target, actual }) => target.id === figure.id || actual?.id === figure.id)
        .map(({ path }) => path.at(-1) ?? ''),
    };
  });
  return [...entries, ...gradeEntry(report)];
}

function gradeEntry({ rating }: Report): RegisterEntry[] {
  if (!rating?.grade || !rating.statement) return [];
  const { statement, grade } = rating;
  const shared = {
    id: statement.anchor,
    card: `n-${statement.anchor}`,
    label: zh.report.facts.grade,
    shown: grade,
    exact: grade,
    status: 'reported' as const,
  };
  return [
    { ...shared, quotations: [{ place: statement.place, text: statement.quotation }], occurrences: 1, formula: '', note: null, usedIn: [] },
  ];
}
