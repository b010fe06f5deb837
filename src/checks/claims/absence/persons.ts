import { addUpTo } from '../../../domain/groups-of-total.ts';
import type { Beneficiaries } from '../../../domain/report.ts';
import {
  helped,
  helpedBefore,
  helpedUnits,
  listsAmongThem,
  singlePersons,
  someOnly,
  totalPersonsBefore,
} from '../../../language/stated-words.ts';
import type { Finding, Subject } from '../../rule.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at, firstOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** How many were helped in all, and whether anybody was. */
export function absentPersons(subject: Subject): readonly Finding[] {
  const { beneficiaries, indicators, year, figures } = subject.report;
  const judged = new Set(indicators.flatMap(({ target, actual }) => [target.id, actual?.id]));
  const isOfYear = ({ owner }: StatedNumber) => figures.every(({ id, period }) => id !== owner || period === year);
  const counts = statedNumbers(subject).filter(
    (each) => helpedUnits.includes(each.number.unit) && each.number.operator === null && !judged.has(each.owner) && isOfYear(each),
  );
  if (!beneficiaries) {
    const { sections } = messages;
    return firstOf(
      [],
      counts
        .filter(({ around }) => helped.test(around.own))
        .map(({ sentence }) => ({ place: at(), ...messages.section(sections.beneficiaries, 'beneficiaries', sentence) })),
    );
  }
  if (beneficiaries.total.status !== 'undisclosed') return [];
  const known = new Set(beneficiaries.groups.flatMap(({ figure, parts }) => [figure.id, ...parts.map(({ id }) => id)]));
  const place = at('beneficiaries', 'total');
  const said = counts.filter(({ around }) => totalPersonsBefore.test(around.before));
  return firstOf(
    said.filter(({ owner }) => !known.has(owner)).map(({ sentence }) => ({ place, ...messages.stated(messages.names.total, sentence) })),
    [...said, ...counts.filter((each) => isWholeGroup(each, beneficiaries))].map(({ sentence }) => ({
      place,
      ...messages.perhaps(messages.names.total, sentence),
    })),
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
