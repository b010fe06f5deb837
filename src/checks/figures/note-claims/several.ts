import { indicatorName, type Report } from '../../../domain/report.ts';
import { isGradeOf } from '../../../domain/schemes.ts';
import { zh } from '../../../text/readers/zh.ts';
import { leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type NoteSubject, type Objection } from './claim.ts';
import { allReachedIt, gradeOfAll, ofAll, orBetter, withoutName, wordsForAll } from './several.words.ts';

/**
 * What a note says of several reports, held against each: of the one that it names, else of all. Words for all of them
 * (各项目, 均) are taken off for the claims that are made of one.
 */
export function ofSeveral(
  text: string,
  reports: readonly Report[],
  folders: NoteSubject['folders'],
  claims: readonly NoteClaim[],
): Objection[] {
  return clausesOf(text).flatMap((clause) => {
    if (leavesOpen.test(clause)) return reports.length === 1 ? [] : ofEach(clause, reports, folders, claims);
    const isOfAll = ofAll.test(clause);
    const found = isOfAll ? [...reached(clause, reports), ...graded(clause, reports)] : [];
    if (found.length > 0) return found;
    if (reports.length === 1 && !isOfAll) return [];
    const named = reports.filter(({ name }) => clause.includes(name));
    if (named.length > 0) {
      const bare = named.reduce((words, { name }) => withoutName(words, name), clause);
      return ofEach(bare, named, folders, claims).map(({ fact }) => ({ said: clause, fact }));
    }
    return ofEach(isOfAll ? clause.replace(wordsForAll, '') : clause, reports, folders, claims).map(({ fact }) => ({ said: clause, fact }));
  });
}

const ofEach = (words: string, reports: readonly Report[], folders: NoteSubject['folders'], claims: readonly NoteClaim[]): Objection[] =>
  reports.flatMap((report) =>
    claims.flatMap((claim) =>
      claim(words, { report, folders }).map(({ said, fact }) => ({ said, fact: messages.ofReport(report.name, report.year, fact) })),
    ),
  );

/** 各项目均达标. */
function reached(clause: string, reports: readonly Report[]): Objection[] {
  if (!allReachedIt.test(clause)) return [];
  return reports.flatMap(({ name, year, indicators }) => {
    const other = indicators.find(({ verdict }) => verdict !== 'met');
    if (!other) return [];
    const fact = messages.facts.verdict(indicatorName(other), zh.report.indicators.verdict[other.verdict]);
    return [{ said: clause, fact: messages.ofReport(name, year, fact) }];
  });
}

/** 本年全部为优. */
function graded(clause: string, reports: readonly Report[]): Objection[] {
  const said = gradeOfAll.exec(clause)?.groups?.['grade'];
  if (!said || orBetter.test(clause)) return [];
  return reports.flatMap(({ name, year, rating }) => {
    const given = rating?.grade;
    const isGiven = rating !== null && isGradeOf(rating, said);
    return isGiven
      ? []
      : [{ said: clause, fact: messages.ofReport(name, year, given ? messages.facts.grade(given) : messages.facts.noGrade) }];
  });
}
