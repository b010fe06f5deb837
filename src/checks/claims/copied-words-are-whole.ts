import { accountsIn } from '../../domain/accounts-in.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import {
  beforeInTitle,
  beforeName,
  beforePart,
  beforeProject,
  beforeSource,
  beginsWithin,
  behindInTitle,
  behindName,
  behindPart,
  behindSource,
  bracketOfName,
  clauseBegins,
  clauseEndsHere,
  goesOn,
  joinsLast,
  joinsNext,
  leadsToGoal,
  limits,
  namesProject,
  namesSourceWhole,
  placeAtHead,
  projectNamed,
  projectWord,
  purposeBefore,
  purposeOpens,
  sentenceEndsHere,
} from '../../language/boundary-words.ts';
import { clauseFrom, clauseUpTo, periodUpTo } from '../../language/clauses.ts';
import { withoutHeadsOfLists } from '../../narrative/heads-of-lists.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { goalMisread, purposeMisread } from './aims-misread.ts';
import { messages, words } from './copied-words-are-whole.words.ts';
import { otherProject } from './project-named.ts';

/** Purpose, goal and names are copied whole: half a clause may say something else. */
export const copiedWordsAreWhole: Rule = {
  id: 'copied-words-are-whole',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report, folders }) => {
    const spaceless = (text: string) => text.replace(/[^\S\n]+/gu, '');
    const text = report.narrative.blocks.map((block) => spaceless(block.text)).join('\n');
    const named = report.narrative.blocks.map((block) => spaceless(withoutHeadsOfLists(block, namesProject))).join('\n');
    const cut = (words: string | undefined, path: readonly PropertyKey[], isWhole: (place: Around) => boolean): Finding[] => {
      const places = words === undefined ? [] : placesOf(withoutSpace(words), text);
      const [first] = places;
      if (!words || !first || places.some(isWhole)) return [];
      return [{ place: { in: 'project', path }, ...messages.cut(words, shownAround(words, first)) }];
    };
    const accounts = accountsIn(file);
    const names = accounts.flatMap(({ part }) => (part ? [withoutSpace(part.name)] : []));
    return [
      ...misread({ file, report }),
      ...cut(file.purpose, ['purpose'], (place) => isWholePurpose(file.purpose ?? '', place)),
      ...cut(file.goal, ['goal'], isWholeGoal),
      ...accounts.flatMap(({ at, part }) =>
        cut(
          part?.name,
          [...at, 'name'],
          (place) =>
            (part?.kind === 'source' ? isWholeSource : isWholePart)(place) &&
            !(part?.kind === 'project' && placeAtHead.test(place.before)) &&
            !isHalf(place, names, part?.kind === 'source'),
        ),
      ),
      ...longerName({ file, report }, named),
      ...otherProject({ file, report, folders }, named),
    ];
  },
};

/** The text on both sides of an occurrence. */
interface Around {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

const reach = 80;

function placesOf(words: string, text: string): Around[] {
  const found: Around[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    found.push({ before: text.slice(Math.max(0, at - reach), at), words, behind: text.slice(end, end + reach) });
  }
  return found;
}

const last = 6;

function shownAround(words: string, { before, behind }: Around): string {
  const [left = ''] = /[^，,。；;\n]*[，,]?$/u.exec(before.slice(-last)) ?? [];
  const [right = ''] = /[。；]$/u.test(words) ? [''] : (/^[，,]?[^，,。；;\n]*/u.exec(behind.slice(0, last)) ?? []);
  return `${left}${words}${right}`;
}

function isWholePurpose(purpose: string, { before, behind }: Around): boolean {
  const begins = purposeOpens.test(purpose) ? !limits.test(before) : clauseBegins.test(before) || purposeBefore.test(before);
  return begins && clauseEndsHere.test(behind) && !goesOn.test(behind);
}

const isWholeGoal = ({ before, words, behind }: Around): boolean =>
  clauseBegins.test(before) &&
  (!/[，,]$/u.test(before) || leadsToGoal.test(periodUpTo(before, before.length))) &&
  (/[。；]$/u.test(words) || sentenceEndsHere.test(behind));

const isWholePart = ({ before, behind }: Around): boolean => beforePart.test(before) && behindPart.test(behind);

const isWholeName = ({ before, behind }: Around): boolean => beforeName.test(before) && behindName.test(behind);

const isWholeInTitle = ({ before, words, behind }: Around): boolean =>
  beforeInTitle.test(before) && !beginsWithin.test(words) && behindInTitle.test(behind);

const isWholeSource = ({ before, behind }: Around): boolean => beforeSource.test(before) && behindSource.test(behind);

/** 甲路 of 甲路和乙桥改造项目, 甲路改造 of 甲路改造（二期）: what 和 joins a name with is another part's name, or the name goes on. */
function isHalf({ before, words, behind }: Around, names: readonly string[], isOfSource: boolean): boolean {
  const others = names.filter((each) => each !== words);
  const isNamed = (clause: string) => others.some((each) => clause.includes(each));
  // Two whole names of sources are two sources, be they on record or not.
  const isWhole = (first: string) => isOfSource && namesSourceWhole.test(first);
  if (bracketOfName.test(behind)) return true;
  const next = joinsNext.exec(behind)?.[0];
  if (next !== undefined && !isWhole(words) && !isNamed(clauseFrom(behind, next.length))) return true;
  const last = joinsLast.exec(before)?.[0];
  const ahead = last === undefined ? '' : clauseUpTo(before, before.length - last.length);
  return ahead !== '' && !isWhole(ahead) && !isNamed(ahead);
}

/** Words copied from a place where they are no purpose, no goal. */
function misread({ file, report: { narrative, year } }: Pick<Subject, 'file' | 'report'>): Finding[] {
  const found = [
    ['purpose', file.purpose, file.purpose && purposeMisread(file.purpose, narrative.blocks, year)],
    ['goal', file.goal, file.goal && goalMisread(file.goal, narrative.blocks, year)],
  ] as const;
  return found.flatMap(([key, words, as]) =>
    words && as ? [{ place: { in: 'project', path: [key] }, ...messages.misread(key, words, as) }] : [],
  );
}

/** The text calls the project by more words than the file. */
function longerName({ file, report }: Pick<Subject, 'file' | 'report'>, text: string): Finding[] {
  const name = withoutSpace(file.name);
  const place = { in: 'project', path: ['name'] } as const;
  const stated = projectNamed.exec(text)?.[1];
  if (stated?.includes(name)) return stated === name ? [] : [{ place, ...messages.longer(file.name, stated) }];
  const places = placesOf(name, text);
  const extended = places.flatMap(
    ({ behind }) => new RegExp(`^([^，,。；;：:、（()）“”《》\\n]{0,8}?)${projectWord}`, 'u').exec(behind)?.[1] ?? [],
  );
  const isSaid = extended.length === 0 || extended.includes('');
  if (!isSaid) return [{ place, ...messages.longer(file.name, `${name}${extended[0]}`) }];
  const projects = places.filter(({ behind }) => new RegExp(`^${projectWord}`, 'u').test(behind));
  const lead = projects[0]?.before.slice(-2) ?? '';
  const isLed = projects.length > 0 && projects.every(({ before }) => !beforeProject.test(before) && before.slice(-1) === lead.slice(-1));
  if (isLed && !report.narrative.title.startsWith(name)) return [{ place, ...messages.longer(file.name, `${lead}${name}`) }];
  // Where the title names it, that is what it is called; short words stand elsewhere as well.
  const titled = placesOf(name, withoutSpace(report.narrative.title));
  const [first] = titled.length > 0 ? titled : places;
  const isWhole = titled.length > 0 ? titled.some(isWholeInTitle) : places.some(isWholeName);
  return first && !isWhole ? [{ place, ...messages.cut(file.name, shownAround(name, first)) }] : [];
}
