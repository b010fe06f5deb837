import { overLastYear } from '../../../language/stated-words.ts';
import { unit } from '../../../language/units.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at } from './stated-numbers.ts';

/** A growth that stands right behind the count of a group, and is filed under `others`: the page says nothing of the year before. */
export function growthAmongOthers({ file, report }: Subject): readonly Finding[] {
  return (report.beneficiaries?.groups ?? []).flatMap(({ figure, growth }): Finding[] => {
    if (growth) return [];
    for (const [index, { id, label, of }] of (file.others ?? []).entries()) {
      const other = report.figures.find((each) => each.id === id);
      if (other?.unit !== unit.percent || of !== undefined) continue;
      for (const { block, start, end } of other.statements) {
        const text = report.narrative.blocks[block]?.text ?? '';
        const count = figure.statements.find((each) => each.block === block && each.end <= start);
        if (!count) continue;
        if (overLastYear.test(text.slice(count.end, start)))
          return [{ place: at('others', index), ...messages.growth(label, figure.label, quotedSentence(text, start, end)) }];
      }
    }
    return [];
  });
}
