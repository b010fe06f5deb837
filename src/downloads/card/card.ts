import type { Archive, Publisher } from '../../domain/archive.ts';
import { type Figure, remarkOn } from '../../domain/figure.ts';
import { isRepublisher } from '../../domain/files/site-file.ts';
import type { Report } from '../../domain/report.ts';
import { documentKind } from '../../language/document-kind.ts';
import { inUnit, unitOfTotals } from '../../presenting/amount-unit.ts';
import { insteadByParts, insteadOf } from '../../presenting/apart.ts';
import { budgetName } from '../../presenting/budget-name.ts';
import { scoreName } from '../../presenting/facts.ts';
import { beyondInShort } from '../../presenting/parts-beyond.ts';
import { groupsOfWhole } from '../../presenting/persons-of-whole.ts';
import { numberAndUnit } from '../../presenting/shown.ts';
import { cardWords } from '../../text/readers/downloads.ts';
import { zh } from '../../text/readers/zh.ts';
import { undisclosedWord } from '../../text/vocabulary.ts';

export interface CardNumber {
  readonly label: string;
  readonly number: string;
  /** Empty where the number is not disclosed. */
  readonly unit: string;
}

/** What the picture says that stands for a report where its address is shared. */
export interface Card {
  readonly publisher: string;
  readonly year: string;
  readonly project: string;
  readonly kind: string;
  readonly numbers: readonly CardNumber[];
  readonly remark: string;
  readonly site: string;
  readonly badge: string | null;
}

export function buildCard(report: Report, publisher: Publisher, { site }: Archive): Card {
  const unit = unitOfTotals(report.funds);
  const [budget, finalAccount] = [report.funds.budget, report.funds.finalAccount].map((each) => each && inUnit(each, unit));
  return {
    publisher: publisher.name,
    year: cardWords.year(report.year),
    project: report.name,
    kind: documentKind(report.narrative.title) ?? zh.report.kind,
    numbers: [
      numberOf(budgetName(report.funds.budget), budget, insteadOf(report, 'budget'), beyondInShort(report.funds.budget, report, report)),
      numberOf(
        zh.report.facts.final,
        finalAccount,
        insteadOf(report, 'finalAccount'),
        beyondInShort(report.funds.finalAccount, report, report),
      ),
      people(report),
    ],
    remark: isRepublisher(site) ? cardWords.republisher : '',
    site: site.title,
    badge: publisher.fictional ? cardWords.fictional : null,
  };
}

/** All who were helped, or the first group of all that the report counts; where it counts none of the whole, how that was rated. */
function people(report: Report): CardNumber {
  const { beneficiaries, rating } = report;
  const total = beneficiaries?.total;
  const figure = total?.value ? total : groupsOfWhole(report)[0]?.figure;
  if (figure) return numberOf(figure.label, figure);
  const told = insteadByParts(report, (part) => part.beneficiaries !== null);
  if (told) return { label: cardWords.people, number: told, unit: '' };
  if (rating?.grade) return { label: zh.report.facts.grade, number: rating.grade, unit: '' };
  if (rating?.score.value) return numberOf(scoreName(rating.score), rating.score);
  if (beneficiaries) return numberOf(total?.label ?? cardWords.people, total);
  return { label: zh.report.facts.grade, number: insteadOf(report, 'grade') ?? undisclosedWord, unit: '' };
}

function numberOf(
  label: string,
  figure: Figure | null | undefined,
  instead: string = undisclosedWord,
  beyond: string | null = null,
): CardNumber {
  if (!figure?.value) return { label, number: figure?.status === 'withheld' ? zh.withheld : instead, unit: '' };
  const mark = beyond ?? (figure.status === 'derived' ? cardWords.derived : remarkOn(figure) && cardWords.caveat);
  return { label: mark ? cardWords.marked(label, mark) : label, ...numberAndUnit(figure) };
}
