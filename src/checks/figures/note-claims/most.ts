import { type Figure, isKnown } from '../../../domain/figure.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import type { Group } from '../../../domain/report.ts';
import { compare, decimal, multiply } from '../../../language/decimal.ts';
import { leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type NoteSubject, type Objection, tightWordsOf, told } from './claim.ts';
import { fewAre, isMost, joinsTheWhole, mostAre, ofAnyPerson, ofTheReport, superlative } from './most.words.ts';

/** 受益家庭多为低保家庭, where less than half of them are. */
export const mostOfThem: NoteClaim = (text, subject) =>
  saidOfMost(text).flatMap(({ clause, part, isMost }): Objection[] => {
    const found = partCalled(part, subject);
    if (!found) return [];
    const order = compare(multiply(found.part.value, decimal(2n)), found.whole.value);
    return (isMost ? order > 0 : order < 0) ? [] : [{ said: clause, fact: messages.facts.counts(told(found.part), told(found.whole)) }];
  });

/** 独居老年人最多, where another part is larger. */
export const largestPart: NoteClaim = (text, subject) =>
  clausesOf(withoutSpace(text)).flatMap((clause): Objection[] => {
    const { part: name = '', end = '' } = superlative.exec(clause)?.groups ?? {};
    const found = name === '' || leavesOpen.test(clause) ? undefined : partCalled(name, subject);
    const group = subject.report.beneficiaries?.groups.find(({ parts }) => found && parts.includes(found.part));
    const wanted = isMost.test(end) ? 1 : -1;
    const other = found && group?.parts.filter(isKnown).find((each) => compare(each.value, found.part.value) === wanted);
    return found && other ? [{ said: clause, fact: messages.facts.counts(told(found.part), told(other)) }] : [];
  });

/** The same of a part that the report does not count, and of which it says nothing. */
export const unheldMost: NoteClaim = (text, subject) => {
  const words = tightWordsOf(subject.report);
  return saidOfMost(text).flatMap(({ clause, part, predicate }): Objection[] =>
    partCalled(part, subject) || words.includes(predicate) ? [] : [{ said: clause, fact: messages.facts.mostUnknown }],
  );
};

interface SaidOfMost {
  readonly clause: string;
  readonly part: string;
  /** The words from 多 on: what a report would say itself. */
  readonly predicate: string;
  readonly isMost: boolean;
}

function saidOfMost(text: string): SaidOfMost[] {
  return clausesOf(withoutSpace(text)).flatMap((clause): SaidOfMost[] => {
    if (leavesOpen.test(clause) || ofTheReport.test(clause)) return [];
    const few = fewAre.exec(clause)?.groups;
    const { whole = '', part = '' } = few ?? mostAre.exec(clause)?.groups ?? {};
    return part === ''
      ? []
      : [{ clause, part, predicate: clause.slice(whole.length).replace(joinsTheWhole, ''), isMost: few === undefined }];
  });
}

type CountedPart = Figure & { readonly value: NonNullable<Figure['value']> };

/** By its name, or by the first words of it, where only one part is called so; with the group that it is of. */
function partCalled(name: string, { report: { beneficiaries } }: NoteSubject): { part: CountedPart; whole: CountedPart } | undefined {
  const core = name.replace(ofAnyPerson, '') || name;
  const pairs = (beneficiaries?.groups ?? []).flatMap((group) => partsOf(group));
  const exact = pairs.find(({ part }) => part.label === name);
  const like = pairs.filter(({ part }) => part.label.includes(core));
  return exact ?? (like.length === 1 ? like[0] : undefined);
}

const partsOf = ({ figure, parts }: Group) =>
  isKnown(figure) ? parts.filter(isKnown).flatMap((part) => (part.unit === figure.unit ? [{ part, whole: figure }] : [])) : [];
