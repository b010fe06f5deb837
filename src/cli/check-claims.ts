import { chartsOf } from '../charts/charts-of.ts';
import { defaultThresholds, thresholdsOf } from '../checks/disclosure/thresholds.ts';
import type { Archive } from '../domain/archive.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import { pageClaims } from '../presenting/page-claims.ts';
import { claimsWords as words } from '../text/editors/claims.ts';
import { type CheckScope, isAbout } from './check-scope.ts';

/** More than a screen or two is not read: then the check only tells how to ask. */
const few = 5;

/** What each page in the part will claim, one paragraph a report. */
export function claimsText(archive: Archive, scope: CheckScope): string {
  const found = reportClaims(archive, scope);
  return found.length === 0 ? words.none(scope.part) : [words.intro, ...found].join('\n\n');
}

/** At the end of a check. */
export function claimsAtEnd(archive: Archive, scope: CheckScope): string {
  const { length } = reportsIn(archive, scope);
  return length > few ? words.many(length) : claimsText(archive, scope);
}

function reportClaims(archive: Archive, scope: CheckScope): string[] {
  const folder = folderOf(scope);
  const lowered = loweredOf(archive.site);
  return reportsIn(archive, scope).map(({ publisher, edition, report }) => {
    const charts = chartsOf(report).map(({ id, finding }) => ({ id, finding }));
    const lines = pageClaims(report, { publisher, edition, charts, lowered });
    return [words.heading(`${folder}/${report.path}`, report.name), ...lines.map((line) => `  ${line}`)].join('\n');
  });
}

const folderOf = ({ part }: CheckScope): string => part.split('/')[0] ?? '';

const reportsIn = ({ publishers }: Archive, scope: CheckScope) =>
  publishers.flatMap((publisher) =>
    publisher.editions.flatMap((edition) =>
      edition.reports
        .filter(({ path }) => isAbout({ file: `${folderOf(scope)}/${path}project.yaml` }, scope))
        .map((report) => ({ publisher, edition, report })),
    ),
  );

function loweredOf(site: SiteFile) {
  const thresholds = thresholdsOf(site);
  const isLowered = thresholds.block < defaultThresholds.block || thresholds.ask < defaultThresholds.ask;
  return isLowered ? thresholds : undefined;
}
