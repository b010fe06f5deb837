import { compare } from '../../language/decimal.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { shared } from '../words-around/shared-words.ts';
import { fieldOf, type Known } from './cells.ts';
import { sensitiveWordOf } from './counted.ts';
import { type Passage, passages } from './passages.ts';
import { perhapsSensitive } from './protected.words.ts';
import { type SmallCount, smallCountsIn } from './small-counts.ts';
import { clauseAround, messages, words } from './small-counts-stay-out.words.ts';
import { countCells } from './small-groups-are-shielded.ts';
import { thresholdsOf } from './thresholds.ts';
import { isWaived } from './waivers.ts';

/**
 * A count that no figure answers for, in digits or in words, in the text or in the editor's own: the thresholds are the same.
 * What a figure states is held by small-groups-are-shielded.
 */
export const smallCountsStayOut: Rule = {
  id: 'small-counts-stay-out',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) => passages(subject).flatMap((passage) => (passage.from === 'file' ? [] : findingsIn(passage, subject))),
};

function findingsIn(passage: Passage, subject: Subject): Finding[] {
  const thresholds = thresholdsOf(subject.site);
  const counts = smallCountsIn(passage.source, passage.isTable, thresholds);
  if (counts.length === 0) return [];
  const decided = countCells(subject, 'ask').filter(({ figure }) => isWaived(subject, figure));
  return counts.flatMap((count): Finding[] => {
    const place = passage.placeAt(count.start, count.end);
    if (passage.from === 'editor') {
      const isDecided = decided.some(({ figure }) => isOf(count, figure, passage, place, subject));
      const level = count.word === '' || perhapsSensitive.test(count.word) ? 'warning' : 'error';
      return isDecided ? [] : [{ place, level, ...messages.own(count.shown, count.word) }];
    }
    if (place.in === 'narrative' && isStated(subject, place)) return [];
    return [{ place, level: count.level, ...messages.text(count.shown, count.word, count.value === null, count.level === 'error') }];
  });
}

/**
 * Whether an editor's count repeats that of a figure: by the figure's name, or, at the figure itself and in its waiver, by the
 * word for its persons. The number alone does not say it: 9 人 may be others.
 */
function isOf({ value, start, end, word }: SmallCount, figure: Known, { source }: Passage, place: Place, subject: Subject): boolean {
  if (value === null || compare(figure.value, value) !== 0) return false;
  if (shared(figure.label, clauseAround(source, start, end)) === 1) return true;
  return isAt(place, figure, subject) && sensitiveWordOf(figure, subject) === word;
}

function isAt(place: Place, { id }: Known, subject: Subject): boolean {
  const own = fieldOf(subject, id);
  if (place.in !== 'project' || own.in !== 'project') return false;
  const [first, index] = place.path;
  if (first === 'waivers') return subject.file.waivers?.[Number(index)]?.figure === id;
  return own.path.slice(0, -1).every((key, i) => key === place.path[i]);
}

const isStated = ({ report }: Subject, { block, start, end }: { block: number; start: number; end: number }): boolean =>
  report.figures.some(({ statements }) => statements.some((each) => each.block === block && each.start < end && start < each.end));
