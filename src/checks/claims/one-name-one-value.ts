import { type Figure, isKnown } from '../../domain/figure.ts';
import { isTargetOf } from '../../domain/indicator-sides.ts';
import { toFen } from '../../domain/money.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { sentenceStart, statesBetween } from '../../language/claim-words.ts';
import { equals } from '../../language/decimal.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { shown } from '../../presenting/shown.ts';
import { subjectAt } from '../part-at.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './one-name-one-value.words.ts';
import { secondValues } from './second-values.ts';

/** Shorter names are parts of other words. */
const shortest = 3;

/** Where the text states a figure again by the same name, it states the same number, or the same one rounded. */
export const oneNameOneValue: Rule = {
  id: 'one-name-one-value',
  group: 'claims',
  level: 'note',
  words,
  find: (subject) => [...repeated(subject.report), ...secondValues(subject).map((each): Finding => ({ ...each, level: 'warning' }))],
};

function repeated(report: Report): Finding[] {
  const subjectOf = subjectAt(report);
  const isOfSubject = (place: Parameters<typeof subjectOf>[0], figure: Figure): boolean => subjectOf(place) === figure.subject;
  return report.figures.filter(isKnown).flatMap((figure): Finding[] => {
    if (figure.status !== 'reported' || isTargetOf(report, figure) || figure.label.length < shortest) return [];
    return report.narrative.blocks.flatMap((block): Finding[] =>
      block.kind === 'table' || !block.text.includes(figure.label)
        ? []
        : statedAs(figure.label, block)
            .filter((number) => isOther(number, figure, block, report) && isOfSubject({ block: block.index, start: number.start }, figure))
            .map((number) => ({
              place: { in: 'narrative', block: block.index, start: number.start, end: number.end },
              what: messages.differs(figure.label, figure.statements[0]?.place ?? '', printedOf(figure, report), number.text),
              fix: '',
            })),
    );
  });
}

function statedAs(label: string, block: Block): NarrativeNumber[] {
  const { text } = block;
  const numbers = numbersOf(block).filter(({ kind, operator, approximate }) => kind === 'quantity' && !operator && !approximate);
  return numbers.filter(({ start }) => {
    const at = text.slice(0, start).lastIndexOf(label);
    return at >= 0 && sentenceStart.test(text.slice(0, at)) && statesBetween.test(text.slice(at + label.length, start));
  });
}

function isOther(number: NarrativeNumber, figure: Figure, block: Block, report: Report): boolean {
  const [value] = number.values;
  if (!value || !figure.value || saysSame(value, number.unit, figure)) return false;
  if (number.unit !== figure.unit && !(isMoneyUnit(number.unit) && isMoneyUnit(figure.unit))) return false;
  const owner = report.figures.find(({ statements }) =>
    statements.some((each) => each.block === block.index && each.start < number.end && number.start < each.end),
  );
  return (
    !owner ||
    (owner.id !== figure.id &&
      !isTargetOf(report, owner) &&
      owner.subject === figure.subject &&
      likeness(owner, figure) === 'differs' &&
      owner.period === figure.period &&
      (owner.scope === figure.scope || (owner.scope === '' && owner.phase === null && figure.phase === null)) &&
      // Two amounts of one stage are held by `one-phase-one-total`.
      owner.phase === null)
  );
}

const saysSame = (value: NonNullable<Figure['value']>, unit: string, figure: Figure): boolean =>
  figure.value !== null &&
  (isMoneyUnit(unit) && isMoneyUnit(figure.unit) ? toFen(value, unit) === toFen(figure.value, figure.unit) : equals(value, figure.value));

/** As the report prints it, with its unit; a cell of a table has none beside it. */
function printedOf(figure: Figure, { narrative }: Report): string {
  const [statement] = figure.statements;
  const block = statement && narrative.blocks[statement.block];
  if (!block || block.kind === 'table') return shown(figure);
  return numbersOf(block).find(({ start, end }) => start < statement.end && statement.start < end)?.text ?? shown(figure);
}
