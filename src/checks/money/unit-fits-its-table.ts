import type { Statement } from '../../domain/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { inTenThousands } from '../../language/numerals.ts';
import { several } from '../../language/table-units.ts';
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
  find: ({ report, file }) =>
    statedFigures(file).flatMap((figure): Finding[] => {
      if (!isCurrency(figure.unit)) return [];
      const statements = report.figures.find(({ id }) => id === figure.id)?.statements ?? [];
      const wrong = statements.map((each) => otherUnit(figure, each, report.narrative)).find((unit) => unit !== undefined);
      return wrong ? [{ place: { in: 'project', path: [...figure.at, 'unit'] }, ...messages.differs(wrong, figure.unit) }] : [];
    }),
};

/** The unit that the table gives a bare number, where the number does not say the figure in it. */
function otherUnit(figure: StatedFigure, { block: index, start, end }: Statement, { blocks }: Narrative): string | undefined {
  const block = blocks[index];
  if (block?.kind !== 'table') return undefined;
  const number = numbersOf(block).find((each) => each.start < end && start < each.end);
  const printed = number && printedIn(number, block.text).find((each) => each.start < end && start < each.end);
  if (printed?.unit !== '' || inTenThousands.test(printed.printed)) return undefined;
  const unit = moneyUnitOver(block, start, blocks);
  return unit === undefined || unit === several || says(inUnit(printed, unit), figure) ? undefined : unit;
}
