import { addUpTo } from '../../../domain/groups-of-total.ts';
import { sidesOf } from '../../../domain/indicator-sides.ts';
import { type Beneficiaries, partsOf } from '../../../domain/report.ts';
import { sizeOfChange } from '../../../language/claim-words.ts';
import { sentenceUpTo } from '../../../language/clauses.ts';
import { wantsFigure } from '../../../language/numbers/narrative-number.ts';
import { turnStops } from '../../../language/part-words.ts';
import {
  amongThem,
  given,
  helped,
  helpedBefore,
  helpedUnits,
  listsAmongThem,
  notHelped,
  overLastYear,
  singlePersons,
  someOnly,
  totalPersonsBefore,
} from '../../../language/stated-words.ts';
import { unit } from '../../../language/units.ts';
import { numbersOf } from '../../../narrative/block-numbers.ts';
import type { Finding, Subject } from '../../rule.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at, firstOf, placesOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** How many were helped in all, and whether anybody was. */
export function absentPersons(subject: Subject): readonly Finding[] {
  const { beneficiaries, indicators, year, figures } = subject.report;
  const judged = new Set(indicators.flatMap((each) => sidesOf(each).map(({ id }) => id)));
  const isOfYear = ({ owner }: StatedNumber) => figures.every(({ id, period }) => id !== owner || period === year);
  const persons = statedNumbers(subject).filter(
    (each) => helpedUnits.includes(each.number.unit) && each.number.operator === null && isOfYear(each),
  );
  const ofParts = personsOfParts(subject);
  const counts = persons.filter((each) => !judged.has(each.owner) && !ofParts(each));
  if (!beneficiaries) {
    const { sections } = messages;
    return firstOf(
      [],
      [
        ...counts.filter(({ around }) => helped.test(around.own)),
        ...persons.filter((each) => isGroup(each, persons) && !ofParts(each)),
        ...counts.filter((each) => given.test(each.around.own) && !notHelped.test(each.around.sentence)),
      ].map(({ owner, sentence }) => ({
        place: at(),
        ...(judged.has(owner)
          ? messages.groupOfAResult(sections.beneficiaries, sentence)
          : messages.section(sections.beneficiaries, 'beneficiaries', sentence)),
      })),
    );
  }
  const known = new Set(beneficiaries.groups.flatMap(({ figure, parts }) => [figure.id, ...parts.map(({ id }) => id)]));
  const forgotten = groupsAmongOthers(persons, subject);
  if (beneficiaries.total.status !== 'undisclosed') return forgotten;
  const place = at('beneficiaries', 'total');
  const said = counts.filter(({ around }) => totalPersonsBefore.test(around.before));
  const unknown = said.filter(({ owner }) => !known.has(owner));
  const total = firstOf(
    unknown.map(({ sentence }) => ({ place, ...messages.stated(messages.names.total, sentence), ...placesOf(unknown) })),
    [...said, ...counts.filter((each) => isWholeGroup(each, beneficiaries))].map(({ sentence }) => ({
      place,
      ...messages.perhaps(messages.names.total, sentence),
    })),
  );
  return total.length > 0 ? total : forgotten;
}

/** 补助机构37家，收住老年人2,064人: whether its turn of the sentence has persons that are registered for a part. */
function personsOfParts({ report }: Subject): (stated: StatedNumber) => boolean {
  const places = partsOf(report).flatMap(({ beneficiaries }) =>
    (beneficiaries ? [beneficiaries.total, ...beneficiaries.groups.map(({ figure }) => figure)] : []).flatMap(
      ({ statements }) => statements,
    ),
  );
  return ({ block, number }) =>
    places.some(({ block: index, start }) => {
      const [from, to] = [start, number.start].toSorted((a, b) => a - b);
      return index === block.index && !turnStops.test(block.text.slice(from, to));
    });
}

/** A group that is filed under `others`, while others are among the beneficiaries. */
function groupsAmongOthers(persons: readonly StatedNumber[], { file }: Subject): readonly Finding[] {
  const others = file.others ?? [];
  return persons.flatMap((each): Finding[] => {
    const index = others.findIndex(({ id }) => id === each.owner);
    const label = others[index]?.label;
    if (label === undefined || amongThem.test(sentenceUpTo(each.block.text, each.number.start)) || !isGroup(each, persons)) return [];
    return [{ place: at('others', index), ...messages.group(label, each.sentence) }];
  });
}

/** Persons of whom the text lists kinds (其中 …) or tells how many more they are than last year: an indicator's result may be such a group. */
function isGroup({ number, block, around }: StatedNumber, persons: readonly StatedNumber[]): boolean {
  if (block.kind !== 'paragraph' || number.unit === unit.personTimes || notHelped.test(around.sentence)) return false;
  if (sizeOfChange.test(around.before)) return false;
  const behind = block.text.slice(number.end);
  const [next] = numbersOf(block).filter((each) => each.start >= number.end && wantsFigure(each));
  if (next?.unit === unit.percent && overLastYear.test(block.text.slice(number.end, next.start))) return true;
  return (
    amongThem.test(behind) &&
    persons.some(
      (each) =>
        each.block === block &&
        each.number.unit === number.unit &&
        each.number.start >= number.end &&
        listsAmongThem(block.text.slice(number.end, each.number.start)),
    )
  );
}

/** 惠及老年人 352 人，其中…: the one group is all who were helped, and its parts follow. Where the editor names a scope, only if the parts make it whole. */
function isWholeGroup({ owner, number, block, around }: StatedNumber, { groups }: Beneficiaries): boolean {
  const [group, ...more] = groups;
  if (!group || more.length > 0 || owner !== group.figure.id || !singlePersons.includes(number.unit)) return false;
  if (group.figure.scope !== '' && !addUpTo(group.figure, group.parts)) return false;
  if (!helpedBefore.test(around.before) || someOnly.test(around.before)) return false;
  return group.parts.some(({ statements }) =>
    statements.some((each) => each.block === block.index && listsAmongThem(block.text.slice(number.end, each.start))),
  );
}
