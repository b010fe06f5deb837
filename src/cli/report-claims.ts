import { chartsOf } from '../charts/charts-of.ts';
import { defaultThresholds, thresholdsOf } from '../checks/disclosure/thresholds.ts';
import type { Archive, Edition, Publisher } from '../domain/archive.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Report } from '../domain/report.ts';
import { pageClaims } from '../presenting/page-claims.ts';
import { claimsWords as words } from '../text/editors/claims.ts';
import { type CheckScope, isAbout } from './check-scope.ts';

interface ReportInFolders {
  readonly publisher: Publisher;
  readonly edition: Edition;
  readonly report: Report;
}

/** What each page will claim, one paragraph a report. */
export function reportClaims(reports: readonly ReportInFolders[], site: SiteFile, scope: CheckScope): string[] {
  const folder = folderOf(scope);
  const lowered = loweredOf(site);
  return reports.map(({ publisher, edition, report }) => {
    const charts = chartsOf(report).map(({ id, finding }) => ({ id, finding }));
    const lines = pageClaims(report, { publisher, edition, charts, lowered });
    return [words.heading(`${folder}/${report.path}`, report.name), ...lines.map((line) => `  ${line}`)].join('\n');
  });
}

const folderOf = ({ part }: CheckScope): string => part.split('/')[0] ?? '';

/** The reports of the part asked about. */
export const reportsIn = ({ publishers }: Archive, scope: CheckScope): ReportInFolders[] =>
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
