import { type Figure, isKnown } from '../../domain/figure.ts';
import { groupsWithin } from '../../domain/groups-of-total.ts';
import type { Narrative } from '../../domain/narrative.ts';
import type { Beneficiaries, Group } from '../../domain/report.ts';
import { add, compare, type Decimal, decimalToText, subtract, zero } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { Finding, Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './parts-make-the-whole.words.ts';

/** Parts listed with 其中 need not add up; where they do not, the note says by how much. */
export const partsMakeTheWhole: Rule = {
  id: 'parts-make-the-whole',
  group: 'notes',
  level: 'note',
  chart: 'beneficiaries',
  byAccount: true,
  words,
  find: ({ report: { beneficiaries, narrative } }) => [
    ...(beneficiaries ? ofTotal(beneficiaries, narrative) : []),
    ...(beneficiaries?.groups ?? []).flatMap((group) => {
      const block = group.parts[0]?.statements[0]?.block;
      const text = remark(group);
      return block !== undefined && text ? [beside(block, text)] : [];
    }),
  ],
};

/** The groups that the text lists behind the total, where they are all there are. */
function ofTotal(beneficiaries: Beneficiaries, narrative: Narrative): Finding[] {
  const { total, groups } = beneficiaries;
  const within = groupsWithin(beneficiaries, narrative).map(({ figure }) => figure);
  const block = within[0]?.statements[0]?.block;
  if (!isKnown(total) || block === undefined || within.length < 2 || within.length !== groups.length) return [];
  if ([total, ...within].some(({ inexact }) => inexact)) return [];
  const sum = within.filter(isKnown).reduce((all, { value }) => add(all, value), zero);
  const text = (value: Decimal) => formatQuantity(decimalToText(value), total.unit);
  const order = compare(sum, total.value);
  if (order === 0) return [];
  const said =
    order > 0
      ? messages.exceed(within.length, text(sum), named(total))
      : messages.leave(within.length, text(sum), named(total), text(subtract(total.value, sum)));
  return [beside(block, said)];
}

function remark({ figure, parts, listed, remainder, apart }: Group): string | undefined {
  if (!listed) return undefined;
  if (remainder) return (apart ? messages.leaveApart : messages.leave)(parts.length, shown(listed), named(figure), shown(remainder));
  if (!listed.value || !figure.value || compare(listed.value, figure.value) <= 0) return undefined;
  return messages.exceed(parts.length, shown(listed), named(figure));
}

const named = (figure: Figure): string => `${figure.label} ${shown(figure)}`;
