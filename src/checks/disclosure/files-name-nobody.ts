import type { Finding, Rule } from '../rule.ts';
import { isNobody, messages, personalProperties, unreadable, words } from './files-name-nobody.words.ts';
import { mask } from './stays-out.ts';

/** A document carries the names of those who typed, changed and annotated it, out of sight. */
export const filesNameNobody: Rule = {
  id: 'files-name-nobody',
  group: 'disclosure',
  level: 'warning',
  words,
  find: ({ document }) =>
    Object.entries(document.metadata).flatMap(([property, value]): Finding[] => {
      const place = { in: 'document', line: 0 } as const;
      const key = property.split(' ').at(-1) ?? '';
      if (key === unreadable) return [{ place, ...messages.unreadable(property, value) }];
      const names = personalProperties.includes(key) ? value.split(/[;；,，、]/u).filter((name) => !isNobody(name.trim())) : [];
      return names.map((name) => ({ place, ...messages.named(property, mask(name.trim(), 1)) }));
    }),
};
