import { decimalToText, equals } from '../../language/decimal.ts';
import { countedOnce } from '../../language/stated-words.ts';
import { derivedText } from '../../text/derived.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { lastYearSaid } from '../last-year-said.ts';
import type { Group, Report } from '../report.ts';

/** What the text itself says of numbers that were computed: last year's count, and whether the listed kinds overlap. */
export function groupInText(group: Group, text: Pick<Report, 'narrative' | 'year'>): Group {
  const apart = partsAreApart(group, text);
  const said = group.previous && lastYearSaid(group, text);
  const note = said && derivedText.lastYearStated(formatQuantity(decimalToText(said.value), group.figure.unit), isSame(group, said.value));
  return {
    ...group,
    apart,
    previous: group.previous && note ? { ...group.previous, note } : group.previous,
    remainder: group.remainder && apart ? { ...group.remainder, note: null } : group.remainder,
  };
}

const isSame = ({ previous }: Group, value: Parameters<typeof equals>[0]): boolean => !!previous?.value && equals(previous.value, value);

/** Said in a paragraph that states one of the parts. */
function partsAreApart({ parts }: Group, { narrative }: Pick<Report, 'narrative'>): boolean {
  const blocks = new Set(parts.flatMap(({ statements }) => statements.map(({ block }) => block)));
  return narrative.blocks.some(({ index, text }) => blocks.has(index) && countedOnce.test(text));
}
