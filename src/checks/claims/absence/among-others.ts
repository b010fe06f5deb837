import type { Figure } from '../../../domain/figure.ts';
import { figureOf } from '../../../domain/report.ts';
import { otherAmountIn } from '../../../language/other-amount-words.ts';
import { amongThem } from '../../../language/stated-words.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { clauseBefore, inSameSentence, type Mention, mentionsOf } from '../mentions.ts';
import { at } from './stated-numbers.ts';

/** A part of a group that is filed under `others`: the page calls it not listed. */
export function partsAmongOthers(subject: Subject): readonly Finding[] {
  const others = subject.file.others ?? [];
  return others.flatMap(({ id, label }, index): Finding[] => {
    const place = at('others', index);
    const part = partOf(figureOf(subject.report, id), subject);
    return part ? [{ place, ...messages.part(label, part.group, part.sentence) }] : [];
  });
}

/** Behind 其中, in the sentence that lists other parts of the group. */
function partOf(figure: Figure, { report }: Subject): { group: string; sentence: string } | undefined {
  const mentions = mentionsOf(report);
  const own = mentions.filter((each) => each.figure.id === figure.id && amongThem.test(each.before) && !tellsAChange(each));
  for (const { figure: whole, parts } of report.beneficiaries?.groups ?? []) {
    if (whole.unit !== figure.unit || whole.period !== figure.period) continue;
    const found = own.find((each) =>
      mentions.some((other) => parts.some(({ id }) => id === other.figure.id) && inSameSentence(each, other)),
    );
    if (!found) continue;
    const { block, statement } = found;
    return { group: whole.label, sentence: quotedSentence(block.text, statement.start, statement.end) };
  }
  return undefined;
}

function tellsAChange(mention: Mention): boolean {
  const clause = clauseBefore(mention);
  return otherAmountIn({ clause, sentence: clause }) === 'change';
}
