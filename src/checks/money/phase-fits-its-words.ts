import { phaseWords } from '../../text/vocabulary.ts';
import { clauseBefore, mentionsOf } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { fits, type Stage, stageIn } from '../words-around/stage.ts';
import { messages, words } from './phase-fits-its-words.words.ts';

/** An amount is of the stage that its name and the words before it say: money received is not money spent. */
export const phaseFitsItsWords: Rule = {
  id: 'phase-fits-its-words',
  group: 'money',
  level: 'warning',
  words,
  find: ({ file, report }) =>
    file.funds.flatMap(({ id, label, phase }, index): Finding[] => {
      if (!phase) return [];
      const place = { in: 'project', path: ['funds', index, 'phase'] } as const;
      const named = stageIn(label);
      if (named && !fits(named, phase))
        return [{ place, level: 'error', ...messages.labelDiffers(label, wordOf(named), phaseWords[phase]) }];
      const said = mentionsOf(report)
        .filter(({ figure }) => figure.id === id)
        .map((mention) => ({ stage: stageIn(clauseBefore(mention)), quotation: mention.statement.quotation }));
      const wrong = said.find(({ stage }) => stage && !fits(stage, phase));
      return wrong?.stage ? [{ place, ...messages.textDiffers(wrong.quotation, wordOf(wrong.stage), phaseWords[phase]) }] : [];
    }),
};

const wordOf = (stage: Stage): string => (stage === 'budget' ? messages.budget : phaseWords[stage]);
