import { accountsIn } from '../../../domain/accounts-in.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import { coreOfSource, sourceLists } from '../../../language/listed-sources.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at } from './stated-numbers.ts';

/** A source that a sentence lists beside those on record; where none is on record, the whole section is asked about. */
export function sourcesLeftOut({ file, report }: Subject): readonly Finding[] {
  if ((file.sources ?? []).length === 0) return [];
  const known = [
    ...accountsIn(file).flatMap(({ part }) => (part?.kind === 'source' ? [part.name] : [])),
    ...file.funds.flatMap(({ source }) => source ?? []),
  ].map(withoutSpace);
  for (const { kind, text } of report.narrative.blocks) {
    if (kind !== 'paragraph') continue;
    for (const { names, start, end } of sourceLists(text)) {
      const missing = names.filter((name) => !isKnown(withoutSpace(name), known));
      // A sentence of which no source is on record may speak of other money.
      if (missing.length === 0 || missing.length === names.length) continue;
      return [{ place: at('sources'), ...messages.sourcesLeftOut(missing, quotedSentence(text, start, end)) }];
    }
  }
  return [];
}

const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((each) => each.includes(name) || name.includes(each) || coreOfSource(each) === coreOfSource(name));
