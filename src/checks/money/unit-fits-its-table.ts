import type { Statement } from '../../domain/figure.ts';
import { comparable } from '../../domain/money.ts';
import type { Block, Narrative } from '../../domain/narrative.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { equals, zero } from '../../language/decimal.ts';
import { inTenThousands } from '../../language/numerals.ts';
import { isOneUnit, moneyUnitIn, unclear } from '../../language/table-units.ts';
import { isCurrency } from '../../language/unit-scale.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { inUnit, printedIn, says } from '../../narrative/locate.ts';
import { moneyUnitOver } from '../../narrative/table-cells.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './unit-fits-its-table.words.ts';

/** The unit of a bare number in a table is the one that the table's caption or headings give. */
export const unitFitsItsTable: Rule = {
  id: 'unit-fits-its-table',
  group: 'money',
  level: 'error',
  words,
  find: ({ report, file }) => {
    const amounts = statedFigures(file).filter((figure) => isCurrency(figure.unit));
    const placed = amounts.map((figure) => ({ figure, statements: report.figures.find(({ id }) => id === figure.id)?.statements ?? [] }));
    return [
      ...placed.flatMap(({ figure, statements }): Finding[] => {
        const wrong = statements.map((each) => otherUnit(figure, each, report.narrative)).find((unit) => unit !== undefined);
        return wrong ? [{ place: { in: 'project', path: [...figure.at, 'unit'] }, ...messages.differs(wrong, figure.unit) }] : [];
      }),
      ...withoutUnit(placed, report.narrative),
    ];
  },
};

interface PlacedFigure {
  readonly figure: StatedFigure;
  readonly statements: readonly Statement[];
}

/** Tables of bare amounts that no words give a unit, or one that cannot be read: one finding a table, none where the text prints one of its amounts with the unit. */
function withoutUnit(placed: readonly PlacedFigure[], { blocks }: Narrative): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    if (block.kind !== 'table') return [];
    const bare = placed.flatMap(({ figure, statements }) =>
      statements.flatMap((statement) => (statement.block === block.index && isBare(statement, block) ? [{ figure, statement }] : [])),
    );
    const [first] = bare;
    if (!first) return [];
    const units = bare.map(({ statement }) => moneyUnitOver(block, statement.start, blocks));
    const isUnclear = units.includes(unclear);
    if (!isUnclear && units.some((unit) => unit !== undefined)) return [];
    if (
      (!isUnclear && captionBefore(block, blocks) === first.figure.unit) ||
      bare.some(({ figure }) => isPrintedElsewhere(figure, placed, blocks))
    )
      return [];
    const { block: index, start, end } = first.statement;
    const place = { in: 'narrative', block: index, start, end } as const;
    return [{ place, level: 'warning', ...messages[isUnclear ? 'unclear' : 'unsaid'](first.figure.unit, first.figure.label) }];
  });
}

/** The nearest caption that the document gives anywhere before: the second part of a form has none of its own. */
const captionBefore = ({ index }: Block, blocks: readonly Block[]): string | undefined =>
  blocks
    .slice(0, index)
    .map(({ text }) => moneyUnitIn(text, 'caption'))
    .findLast((unit) => unit !== undefined);

/** The same amount, with a unit behind it. */
function isPrintedElsewhere(figure: StatedFigure, placed: readonly PlacedFigure[], blocks: readonly Block[]): boolean {
  return placed
    .filter((each) => comparable(each.figure) && equals(comparable(each.figure) ?? zero, comparable(figure) ?? zero))
    .some(({ statements }) =>
      statements.some((each) => {
        const block = blocks[each.block];
        return block !== undefined && !isBare(each, block);
      }),
    );
}

function isBare({ start, end }: Pick<Statement, 'start' | 'end'>, block: Block): boolean {
  const number = numbersOf(block).find((each) => each.start < end && start < each.end);
  return number !== undefined && number.unit === '' && !inTenThousands.test(number.text);
}

/** The unit that the table gives a bare number, where the number does not say the figure in it. */
function otherUnit(figure: StatedFigure, { block: index, start, end }: Statement, { blocks }: Narrative): string | undefined {
  const block = blocks[index];
  if (block?.kind !== 'table') return undefined;
  const number = numbersOf(block).find((each) => each.start < end && start < each.end);
  const printed = number && printedIn(number, block.text).find((each) => each.start < end && start < each.end);
  if (printed?.unit !== '' || inTenThousands.test(printed.printed)) return undefined;
  const unit = moneyUnitOver(block, start, blocks);
  return !isOneUnit(unit) || !figure.value || says(inUnit(printed, unit), { ...figure, value: figure.value }) ? undefined : unit;
}
