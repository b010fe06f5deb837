import { allOf } from '../../language/all-of.ts';
import type { Mapped } from '../../language/mapped.ts';
import type { Finding, Level, Rule, RuleWords } from '../rule.ts';
import { type Passage, passages } from './passages.ts';
import { personalMessages } from './stays-out.words.ts';

/** Something personal in a text. `masked` is all that a message shows of it: messages are printed, kept and published. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  /** Said in the place of the kind where the hit only looks like one: it is asked about. */
  readonly doubt?: string;
}

export interface Personal {
  readonly id: string;
  readonly level: Level;
  readonly kind: string;
  readonly words: RuleWords;
  /** In a normalised text (`searchable`). */
  readonly find: (text: string) => readonly Hit[];
}

export interface PersonalRule extends Rule {
  readonly kind: string;
  readonly search: Personal['find'];
}

/** A rule that keeps one kind of personal data out of all that is published. In the editor's own words it is always an error. */
export const staysOut = ({ id, level, kind, words, find }: Personal): PersonalRule => ({
  ...{ id, group: 'disclosure', level, words, kind, search: find },
  find: (subject) => {
    const findings: Finding[] = [];
    for (const passage of passages(subject))
      for (const hit of hitsIn(passage.views, find)) findings.push(findingOf(passage, hit, kind, level));
    return findings;
  },
});

/** What is found in any view, at its place in the original. What two patterns or two views see at one place is one thing. */
export function hitsIn(views: readonly Mapped[], find: (text: string) => readonly Hit[]): readonly Hit[] {
  const all: Hit[] = [];
  for (const { text, back } of views) for (const hit of find(text)) all.push({ ...hit, ...back(hit.start, hit.end) });
  return all.length < 2 ? all : all.filter((hit, i) => !all.some((other, j) => j < i && hit.start < other.end && other.start < hit.end));
}

function findingOf({ from, property, placeAt }: Passage, { start, end, masked, doubt }: Hit, ofRule: string, levelOfRule: Level): Finding {
  const place = placeAt(start, end);
  const [kind, level]: [string, Level] = doubt === undefined ? [ofRule, levelOfRule] : [doubt, 'warning'];
  if (from === 'editor') return { place, level: 'error', ...personalMessages.editor(kind, masked) };
  const words = from === 'file' ? personalMessages.file(kind, masked, property) : personalMessages.report(kind, masked, level === 'error');
  return { place, level, ...words };
}

/** What only letters and digits can say is looked for where there are any: many texts have none. */
export const inCodes =
  (find: Personal['find']): Personal['find'] =>
  (text) =>
    /[A-Za-z\d_]/.test(text) ? find(text) : [];

/** Every match, masked: `keep` characters stay at the front, two at the end. */
export const hits = (text: string, pattern: RegExp, keep = 3): Hit[] =>
  allOf(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length, masked: mask(found, keep) }));

export const mask = (text: string, keep = 3): string => `${text.slice(0, keep)}***${text.length > keep + 4 ? text.slice(-2) : ''}`;
