import { accountsIn } from '../../domain/accounts-in.ts';
import type { Block } from '../../domain/narrative.ts';
import { partKeyList, partKeys } from '../../domain/part-kinds.ts';
import { partOfGroup } from '../../domain/part-of-group.ts';
import { type Part, partsOf, type Report } from '../../domain/report.ts';
import { hasBlankRow } from '../../domain/said-instead.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { clauseFrom, clauseUpTo } from '../../language/clauses.ts';
import { ofAll } from '../../language/part-words.ts';
import { occurrences } from '../../narrative/occurrences.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import { subjectAt } from '../part-at.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { isLeftOfSeveral, isMeant, onlyCounts } from '../words-around/part-meant.ts';
import { isInEarlierSentence, mentionsOf, type PartMention, spokenAt } from '../words-around/part-named.ts';
import { messages, words } from './figures-stand-by-their-part.words.ts';
import { partOfRate } from './part-rates.ts';

/** What is filed under a part stands where the text speaks of it; what is filed under the whole stands not where it speaks of one project, and is no rate or change of a part. */
export const figuresStandByTheirPart: Rule = {
  id: 'figures-stand-by-their-part',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => {
    const parts = partsOf(subject.report);
    if (parts.length === 0) return [];
    const text = textOf(subject.report, parts);
    const strays = filedIn(subject).flatMap((filed) => {
      const of = parts.find(({ id }) => id === filed.subject);
      if (filed.places.length === 0) return [];
      const fault = of
        ? strayFrom(of, filed, text)
        : (projectOf(filed, text) ?? personsOf(filed, subject.report) ?? rateOf(filed, text, subject));
      return fault ? [{ ...fault, filed }] : [];
    });
    // One message a cause: what was filed under the same part and is of the same other one was mistaken together.
    return [...Map.groupBy(strays, ({ cause }) => cause).values()].map((same): Finding => {
      const [first] = same as [(typeof same)[number]];
      const labels = [...new Set(same.map(({ filed }) => filed.label))];
      return { place: { in: 'project', path: first.filed.at }, ...first.say(labels) };
    });
  },
};

/** A number, an answer in words or a grade, with the places that state it. */
interface FiledNumber {
  /** Null for a grade. */
  readonly id: string | null;
  readonly at: readonly PropertyKey[];
  readonly subject: string | null;
  readonly label: string;
  readonly places: readonly SpokenPlace[];
}

function filedIn({ report, file }: Subject): readonly FiledNumber[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const sourced = new Set(file.funds.flatMap(({ id, source }) => (source === undefined ? [] : [id])));
  const stated = statedFigures(file).flatMap(({ id, at, label }): FiledNumber[] => {
    const figure = figures.get(id);
    // What names its source is held by the rule of sources.
    return figure && !sourced.has(id) ? [{ id, at, label, subject: figure.subject, places: figure.statements }] : [];
  });
  const grades = accountsIn(file).flatMap(({ at, part }): FiledNumber[] => {
    const of = partsOf(report).find(({ id }) => id === part?.id);
    const statement = of?.rating?.statement;
    return of && statement
      ? [{ id: null, at: [...at, 'rating', 'grade'], label: messages.grade, subject: of.id, places: [statement] }]
      : [];
  });
  return [...stated, ...grades];
}

interface PartText {
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly mentions: readonly PartMention[];
  readonly subjectAt: (place: SpokenPlace) => string | null;
}

const textOf = (report: Report, parts: readonly Part[]): PartText => ({
  blocks: report.narrative.blocks,
  parts,
  // A source that its form leaves blank has no number that could be another's.
  mentions: mentionsOf(parts, report.narrative.blocks).filter(({ part }) => !isLeftBlank(part, report)),
  subjectAt: subjectAt(report),
});

const isLeftBlank = ({ name, funds, inapplicable }: Part, { narrative }: Report): boolean =>
  funds.stated.length === 0 && inapplicable.length === 0 && hasBlankRow(name, narrative.blocks);

interface Fault {
  readonly cause: string;
  readonly say: (labels: readonly string[]) => Pick<Finding, 'what' | 'fix'>;
}

function strayFrom(part: Part, { places }: FiledNumber, text: PartText): Fault | undefined {
  if (places.some((place) => speaksOf(part, place, text))) return undefined;
  const other = places.flatMap((place) => spokenOf(part, place, text)).at(0);
  return other
    ? { cause: `${part.id} ${other.id}`, say: (labels) => messages.ofAnother(labels, part.name, other.name) }
    : places.some((place) => isMeant(part, place, text.parts, text.blocks))
      ? undefined
      : { cause: part.id, say: (labels) => messages.unnamed(labels, part.name) };
}

/** Of parts by one name the one is meant whose holder the text speaks of as well. */
function speaksOf(part: Part, place: SpokenPlace, text: PartText): boolean {
  if (introduces(part, place, text)) return true;
  const { names } = spokenAt(place, rivalsOf(part, place, text), text.blocks);
  if (!names.some((each) => each.part.name === part.name)) return false;
  const hasNamesake = text.parts.some((each) => each.id !== part.id && each.name === part.name);
  const holder = text.parts.find(({ parts }) => parts.includes(part));
  return !hasNamesake || !holder || speaksOf(holder, place, text);
}

/** The parts of its kind; what it is made of ends its turn in its own sentence only. */
const rivalsOf = (part: Part, place: SpokenPlace, { mentions, blocks }: PartText): readonly PartMention[] => {
  const inside = partsOf(part);
  return mentions.filter(
    (each) => each.part.kind === part.kind && !(inside.includes(each.part) && isInEarlierSentence(each, place, blocks)),
  );
};

const introduces = ({ quote }: Part, { block }: SpokenPlace, { blocks }: PartText): boolean =>
  quote !== null && occurrences(quote, blocks).some((each) => each.block === block);

/** The others that the place itself names. */
function spokenOf(part: Part, place: SpokenPlace, text: PartText): readonly Part[] {
  const { names, named } = spokenAt(place, rivalsOf(part, place, text), text.blocks);
  return named ? names.flatMap((each) => (onlyCounts(each, place, text.blocks) ? [] : [each.part])) : [];
}

/** Of a number of the whole the project that every place of it speaks of. */
function projectOf({ label, places }: FiledNumber, text: PartText): Fault | undefined {
  const spoken = places.map((place) => (isOfAll(place, text.blocks) ? undefined : text.subjectAt(place)));
  const [first] = spoken;
  const part = text.parts.find(({ id, kind }) => id === first && kind === 'project');
  if (!part || spoken.some((each) => each !== first) || label.includes(part.name)) return undefined;
  if (places.some((place) => isByCount(part, place, text) || isLeftOfSeveral(place, text.mentions, text.blocks))) return undefined;
  return { cause: ` ${part.id}`, say: (labels) => messages.ofProject(labels, part.name) };
}

/** Of persons of the whole the part that the text counts them of: the page would tell them of all. */
function personsOf({ id, label }: FiledNumber, report: Report): Fault | undefined {
  const group = report.beneficiaries?.groups.find(({ figure, parts }) => [figure, ...parts].some((each) => each.id === id));
  const part = group && partOfGroup(group, report);
  if (!part || label.includes(part.name)) return undefined;
  return {
    cause: ` persons ${part.id}`,
    say: (labels) => messages.personsOf(labels, part.name, partKeyList.find((key) => partKeys[key] === part.kind) ?? 'uses'),
  };
}

/** The last that names the part there only counts what it is called. */
function isByCount(part: Part, place: SpokenPlace, { mentions, blocks }: PartText): boolean {
  const last = mentions.findLast((each) => each.part === part && each.block === place.block && each.start <= place.start);
  return last !== undefined && onlyCounts(last, place, blocks);
}

function rateOf({ id, label, places }: FiledNumber, { mentions, parts }: PartText, subject: Subject): Fault | undefined {
  const of = subject.report.compared.find(({ change }) => change.id === id)?.figure.subject;
  const part = parts.find((each) => each.id === of) ?? partOfRate(label, places, mentions, subject);
  return part && { cause: ` ${part.id}`, say: (labels) => messages.ofProject(labels, part.name) };
}

function isOfAll({ block, start }: SpokenPlace, blocks: readonly Block[]): boolean {
  const text = blocks[block]?.text ?? '';
  return ofAll.test(clauseUpTo(text, start) + clauseFrom(text, start));
}
