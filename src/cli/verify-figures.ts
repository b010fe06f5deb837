import { holds, type StatedAmount } from '../checks/receipt-recompute.ts';
import { cardAddress } from '../domain/anchors.ts';
import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { parseDecimal } from '../language/decimal.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { accountsIn } from './verify-accounts.ts';
import type { MarkedNumber, PublishedPage } from './verify-page.ts';
import { quantityOf } from './verify-shown.ts';

type FigureEntry = FiguresJson['figures'][number];

/** Each figure of figures.json on the page, where its statements and its card are, and each formula computed again. */
export function verifyFigures(file: FiguresJson, { numbers, cards }: PublishedPage): string[] {
  const { figures } = file;
  const grades = accountsIn(file).flatMap(({ account }) => account.rating?.statement ?? []);
  const stated = new Set([
    ...figures.flatMap(({ statements }) => statements.map(({ anchor }) => anchor)),
    ...grades.map(({ anchor }) => anchor),
  ]);
  return [
    ...figures.flatMap((figure) => [
      ...figure.statements.flatMap(({ anchor, printed }) =>
        compare(figure.label, anchor, numbers.get(anchor), { value: figure.value ?? figure.words ?? '', text: printed }),
      ),
      ...verifyCard(figure, cards),
      ...verifyFormula(figure, figures),
    ]),
    ...grades.flatMap(({ printed, anchor }) => compare(printed, anchor, numbers.get(anchor), { value: printed, text: printed })),
    ...[...numbers.keys()].filter((anchor) => !stated.has(anchor)).map(words.unknownNumber),
  ];
}

function verifyCard(figure: FigureEntry, cards: PublishedPage['cards']): string[] {
  const { id, label, value, words: said, statements } = figure;
  const card = cardAddress(id, statements.length > 0);
  if (said !== null) return compare(label, card, cards.get(card), { value: said, text: quantityOf(figure) });
  if (value === null) return [];
  return compare(label, card, cards.get(card), { value, text: quantityOf(figure) });
}

function compare(label: string, anchor: string, page: MarkedNumber | undefined, file: MarkedNumber): string[] {
  if (!page) return [words.notInText(label, anchor)];
  if (page.value !== file.value) return [words.differs(label, anchor, page.value, file.value)];
  return page.text === file.text ? [] : [words.differs(label, anchor, page.text, file.text)];
}

function verifyFormula({ label, value, unit, formula }: FigureEntry, figures: readonly FigureEntry[]): string[] {
  const result = value === null ? undefined : amount(value, unit);
  if (!formula || !result) return [];
  const operands = formula.of.flatMap((id) => {
    const operand = figures.find((each) => each.id === id);
    return operand?.value ? [amount(operand.value, operand.unit)] : [];
  });
  const known = operands.filter((each) => each !== undefined);
  const isRight = known.length === formula.of.length && holds(formula.kind, known, result);
  return isRight ? [] : [words.wrongSum(label, formula.text)];
}

function amount(text: string, unit: string): StatedAmount | undefined {
  const value = parseDecimal(text);
  return value && { value, unit };
}
