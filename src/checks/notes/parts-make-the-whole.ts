import type { Group } from '../../domain/report.ts';
import { compare } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './parts-make-the-whole.words.ts';

/** Parts listed with 其中 need not add up; where they do not, the note says by how much. */
export const partsMakeTheWhole: Rule = {
  id: 'parts-make-the-whole',
  group: 'notes',
  level: 'note',
  chart: 'beneficiaries',
  words,
  find: ({ report: { beneficiaries } }) =>
    (beneficiaries?.groups ?? []).flatMap((group) => {
      const block = group.parts[0]?.statements[0]?.block;
      const text = remark(group);
      return block !== undefined && text ? [beside(block, text)] : [];
    }),
};

function remark({ figure, parts, listed, remainder, apart }: Group): string | undefined {
  if (!listed) return undefined;
  if (remainder) return (apart ? messages.leaveApart : messages.leave)(parts.length, shown(listed), shown(remainder));
  if (!listed.value || !figure.value || compare(listed.value, figure.value) <= 0) return undefined;
  return messages.exceed(parts.length, shown(listed), shown(figure));
}
