import { personalDataIn } from '../checks/disclosure/other-files.ts';
import { claimsInSite } from '../checks/figures/site-claims.ts';
import type { FileFinding } from '../checks/rule.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { ContentRecords, YamlRecord } from './records.ts';

/** What the rules of disclosure say of the files that belong to no single report, and what a site may not say of reports. */
export const checkOtherFiles = ({ site, publishers }: ContentRecords): Problem[] => [
  ...(site ? claimsInSite(site.data).map((found) => problemOf(site, found)) : []),
  ...personalData({ site, publishers }),
];

const personalData = ({ site, publishers }: Pick<ContentRecords, 'site' | 'publishers'>): Problem[] =>
  [site, ...publishers.flatMap(({ publisher, editions }) => [publisher, ...editions.map(({ edition }) => edition)])]
    .filter((each) => each !== undefined)
    .flatMap(checkFile);

const checkFile = (record: YamlRecord): Problem[] => personalDataIn(record.data).map((found) => problemOf(record, found));

const problemOf = ({ file, positionOf }: YamlRecord, { path, ...found }: FileFinding): Problem => ({
  ...{ severity: 'error', file, field: fieldName(path) },
  ...positionOf(path),
  ...found,
});
