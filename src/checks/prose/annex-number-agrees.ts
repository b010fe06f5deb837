import { annexLine } from '../../language/numbering.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './annex-number-agrees.words.ts';

/** The annex number is a datum like any other: project.yaml and the annex mark say the same. */
export const annexNumberAgrees: Rule = {
  id: 'annex-number-agrees',
  group: 'prose',
  level: 'error',
  words,
  find: ({ file, report }) => {
    const block = report.narrative.blocks[0];
    const printed = block?.kind === 'annex' ? annexLine.exec(block.text.trim())?.[1] : undefined;
    if (printed === file.annex) return [];
    if (file.annex === undefined)
      return [{ place: { in: 'narrative', block: 0, start: 0, end: block?.text.length ?? 0 }, ...messages.missing(printed ?? '') }];
    return [{ place: { in: 'project', path: ['annex'] }, ...messages.differs(file.annex, printed) }];
  },
};
