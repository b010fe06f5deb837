import { readArchive } from '../loading/from-files.ts';
import type { Problem } from '../text/editors/problem.ts';
import { few } from './check-claims.ts';
import type { CheckScope } from './check-scope.ts';
import { reportClaims, reportsIn } from './report-claims.ts';

/** What a check tells of a content folder, or of one publisher in it: text only, what was read is let go. */
export interface Judged {
  readonly problems: readonly Problem[];
  /** In the part asked about; none where a problem is an error. */
  readonly reports: number;
  /** What their pages will claim, one paragraph a report; of more reports than anybody reads only where that was asked for. */
  readonly claims: readonly string[];
}

/** What a check asks. */
export interface Question {
  readonly scope: CheckScope;
  readonly allClaims: boolean;
}

/** Never throws for a fault of the content. */
export async function judgeFolder({ scope, allClaims }: Question, publisher?: string): Promise<Judged> {
  const { archive, problems } = await readArchive(scope.content, publisher);
  const reports = archive ? reportsIn(archive, scope) : [];
  const isTold = allClaims || reports.length <= few;
  return { problems, reports: reports.length, claims: archive && isTold ? reportClaims(reports, archive.site, scope) : [] };
}
