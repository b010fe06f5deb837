import { personalDataIn } from '../checks/disclosure/other-files.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { ContentRecords, YamlRecord } from './records.ts';

/** What the rules of disclosure say of the files that belong to no single report. */
export const checkOtherFiles = ({ site, publishers }: ContentRecords): Problem[] =>
  [site, ...publishers.flatMap(({ publisher, editions }) => [publisher, ...editions.map(({ edition }) => edition)])]
    .filter((each) => each !== undefined)
    .flatMap(checkFile);

const checkFile = ({ file, data, positionOf }: YamlRecord): Problem[] =>
  personalDataIn(data).map(({ path, ...found }) => ({ severity: 'error', file, ...positionOf(path), field: fieldName(path), ...found }));
