import { withoutSpace } from '../../../domain/narrative.ts';
import type { Report } from '../../../domain/report.ts';
import { compare, decimal } from '../../../language/decimal.ts';
import { worth } from '../../../language/numbers/numeral.ts';
import { leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type NoteSubject, type Objection, tightSentencesOf, tightWordsOf, told } from './claim.ts';
import { lead, ofAnyCount } from './directions.words.ts';
import {
  countsOthers,
  firstTime,
  measuresReports,
  ofDoing,
  ofOthers,
  ofPublishing,
  ofThisProject,
  project,
  reportsCounted,
  reportsCountedBehind,
  saidInTheText,
  yearByYear,
} from './series.words.ts';
import { orderSaid, pairOf, sameOrder } from './years.ts';

/** 得分逐年上升: held against every two years that follow each other. */
export const yearsInARow: NoteClaim = (text, subject) =>
  clausesOf(withoutSpace(text)).flatMap((clause): Objection[] => {
    const { thing = '', way = '' } = yearByYear.exec(clause)?.groups ?? {};
    const name = thing.replace(lead, '');
    if (way === '' || leavesOpen.test(clause) || tells(name, subject.report)) return [];
    const pairs = pairsOfYears(name, subject);
    const other = pairs.find(([now, before]) => sameOrder(now, before) !== orderSaid(way));
    if (other) return [{ said: clause, fact: messages.facts.years(told(other[0]), told(other[1])) }];
    return pairs.length > 0 ? [] : [{ said: clause, fact: messages.facts.yearsUnknown }];
  });

const tells = (thing: string, report: Report): boolean =>
  tightSentencesOf(report).some((each) => saidInTheText.test(each) && each.includes(thing.replace(ofAnyCount, '').slice(-2)));

const pairsOfYears = (thing: string, { report, folders }: NoteSubject) =>
  folders.reports
    .filter((each) => each.project === report.project)
    .flatMap((each) => {
      const pair = pairOf(thing, { report: each, folders });
      return pair ? [pair] : [];
    });

/** 这是第一次公布绩效报告: earlier ones are here, or nobody can tell. */
export const firstOfAll: NoteClaim = (text, { report, folders }) =>
  clausesOf(withoutSpace(text)).flatMap((clause): Objection[] => {
    const [word] = firstTime.exec(clause) ?? [];
    if (word === undefined || !ofDoing.test(clause) || leavesOpen.test(clause) || tightWordsOf(report).includes(word)) return [];
    const meant = ofThisProject.test(clause) ? folders.reports.filter((each) => each.project === report.project) : folders.reports;
    const earlier = ofPublishing.test(clause) ? meant.find(({ year }) => year < report.year) : undefined;
    return [{ said: clause, fact: earlier ? messages.facts.earlier(earlier.year) : messages.facts.firstUnknown }];
  });

/** 这一年公布了三个项目, held against how many reports there are. */
export function reportsSaid(text: string, reports: readonly Report[]): Objection[] {
  return clausesOf(withoutSpace(text)).flatMap((clause): Objection[] => {
    const {
      count = '',
      measure = '',
      of = '',
      thing = '',
    } = (reportsCounted.exec(clause) ?? reportsCountedBehind.exec(clause))?.groups ?? {};
    const isOfReports = measuresReports.test(measure);
    if (count === '' || countsOthers.test(clause) || (!isOfReports && ofOthers.test(of))) return [];
    const isOfProjects = thing === project && !isOfReports;
    const here = isOfProjects ? new Set(reports.map((each) => each.project)).size : reports.length;
    return compare(worth(count), decimal(BigInt(here))) === 0
      ? []
      : [{ said: clause, fact: messages.facts.reportsHere(here, isOfProjects) }];
  });
}
