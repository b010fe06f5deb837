import { annexNumber, isSameAnnex } from '../../language/annex-mark.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './annex-number-agrees.words.ts';

/** The annex number is a datum like any other: project.yaml and the annex mark, or the title where it begins with one, say the same. */
export const annexNumberAgrees: Rule = {
  id: 'annex-number-agrees',
  group: 'prose',
  level: 'error',
  words,
  find: ({ file, report: { narrative } }) => {
    const marked = annexNumber(narrative.annex ?? '');
    const printed = marked ?? annexNumber(narrative.title);
    if (file.annex === undefined) {
      const block = narrative.blocks.find(({ text }) => marked !== undefined && text.includes(narrative.annex ?? ''));
      if (!block || !marked) return [];
      const start = block.text.indexOf(narrative.annex ?? '');
      const place = { in: 'narrative', block: block.index, start, end: start + (narrative.annex ?? '').length } as const;
      return [{ place, ...messages.missing(narrative.annex ?? '', marked) }];
    }
    if (printed !== undefined && isSameAnnex(printed, file.annex)) return [];
    return [{ place: { in: 'project', path: ['annex'] }, ...messages.differs(file.annex, narrative.annex, printed) }];
  },
};
