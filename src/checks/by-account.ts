import { accountsIn, type WrittenAccount } from '../domain/accounts-in.ts';
import { partKeyList } from '../domain/part-kinds.ts';
import { remembered } from '../domain/remembered.ts';
import { type Part, partsOf } from '../domain/report.ts';
import { findAsSeen } from './as-seen.ts';
import type { Finding, Place, Rule, Subject } from './rule.ts';

/** What a rule finds; one that weighs a subject's own figures against each other weighs those of each part as well. */
export const findByAccount = (rule: Rule, subject: Subject): readonly Finding[] => [
  ...findAsSeen(rule, subject),
  ...(rule.byAccount ? parts(subject).flatMap((part) => findInPart(rule, part)) : []),
];

interface PartSubject {
  /** The report as if the part were all of it. */
  readonly subject: Subject;
  /** Where its file stands in the whole one. */
  readonly at: readonly PropertyKey[];
}

const findInPart = (rule: Rule, { subject, at }: PartSubject): readonly Finding[] =>
  findAsSeen(rule, subject).map((finding) => ({ ...finding, place: within(at, finding.place) }));

const within = (at: readonly PropertyKey[], place: Place): Place =>
  place.in === 'project' ? { ...place, path: [...at, ...place.path] } : place;

const parts = remembered((subject: Subject): readonly PartSubject[] => {
  const written = new Map(accountsIn(subject.file).map((account) => [account.part?.id, account]));
  return partsOf(subject.report).flatMap((part) => {
    const account = written.get(part.id);
    return account && states(part) ? [{ subject: partSubject(part, account, subject), at: account.at }] : [];
  });
});

/** A source that is only named has nothing to weigh. */
const states = ({ funds, indicators, beneficiaries, rating }: Part): boolean =>
  funds.stated.length > 0 || indicators.length > 0 || beneficiaries !== null || rating !== null;

function partSubject(part: Part, { file: own }: WrittenAccount, subject: Subject): Subject {
  const { report, file } = subject;
  const { name, funds, indicators, beneficiaries, rating, parts: inside } = part;
  const figures = report.figures.filter((figure) => figure.subject === part.id);
  const keys = ['adjustment', 'beneficiaries', 'rating', 'others', ...partKeyList] as const;
  return {
    ...subject,
    part: { id: part.id, kind: part.kind, among: partsOf(report) },
    // What it compares with the year before is asked of the whole.
    report: { ...report, name, funds, indicators, beneficiaries, rating, parts: inside, figures, compared: [] },
    file: { ...file, ...own, ...Object.fromEntries(keys.map((key) => [key, own[key]])) },
    // Another year's report is of the whole.
    previous: null,
  };
}
