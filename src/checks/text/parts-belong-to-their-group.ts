import type { Rule } from '../rule.ts';
import { note } from './matches.ts';
import { messages, strangers, words } from './parts-belong-to-their-group.words.ts';

/** Told where the part is stated. First report: girls among the women. */
export const partsBelongToTheirGroup: Rule = {
  id: 'parts-belong-to-their-group',
  group: 'text',
  level: 'note',
  words,
  find: ({ report: { beneficiaries } }) =>
    (beneficiaries?.groups ?? []).flatMap(({ figure, parts }) =>
      parts.flatMap(({ label, statements: [statement] }) => {
        const strange = strangers.find(({ group, part }) => group.test(figure.label) && part.test(label));
        if (!strange || !statement) return [];
        const { block, start, end } = statement;
        return [
          note(
            { in: 'narrative', block, start, end },
            messages.strange(strange.part.exec(label)?.[0] ?? label, strange.group.exec(figure.label)?.[0] ?? ''),
          ),
        ];
      }),
    ),
};
