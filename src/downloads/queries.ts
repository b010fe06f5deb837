import { statusWords } from '../text/readers/downloads.ts';
import { queryWords } from '../text/readers/queries.ts';
import { beneficiaryKinds, verdictWords } from '../text/readers/tables.ts';
import { phaseWords } from '../text/vocabulary.ts';

/** A worked example: a question that the tables answer, in SQL as DuckDB reads it. */
export interface Query {
  readonly id: keyof typeof queryWords;
  readonly question: string;
  readonly table: string;
  /** `file` is the table's address or path, as Parquet or CSV. */
  readonly sql: (file: string) => string;
}

/** The rate is cut, not rounded: what is not wholly spent must not read as 100. */
const executionRates: Query = {
  id: 'executionRates',
  question: queryWords.executionRates,
  table: 'funds',
  sql: (file) => `WITH project AS (
  SELECT publisher_name, year, project,
    max(yuan) FILTER (phase = '${phaseWords.initialBudget}') AS initial,
    max(yuan) FILTER (phase = '${phaseWords.adjustedBudget}') AS adjusted,
    max(yuan) FILTER (phase = '${phaseWords.finalAccount}') AS spent
  FROM '${file}'
  WHERE subject IS NULL
  GROUP BY ALL
)
SELECT publisher_name, year, count(*) AS projects,
  sum(coalesce(adjusted, initial)) AS budget,
  sum(spent) AS spent,
  floor(10000 * sum(spent) / sum(coalesce(adjusted, initial))) / 100 AS percent
FROM project
WHERE spent IS NOT NULL AND coalesce(adjusted, initial) IS NOT NULL
GROUP BY ALL
ORDER BY ALL`,
};

const missedIndicators: Query = {
  id: 'missedIndicators',
  question: queryWords.missedIndicators,
  table: 'indicators',
  sql: (file) => `SELECT year, project_name, subject, indicator,
  target_operator, target, actual, actual_unit, actual_address
FROM '${file}'
WHERE verdict = '${verdictWords.missed}'
ORDER BY year, project, id`,
};

const undisclosedTotals: Query = {
  id: 'undisclosedTotals',
  question: queryWords.undisclosedTotals,
  table: 'beneficiaries',
  sql: (file) => `SELECT publisher_name, year,
  count(*) AS reports,
  count(*) FILTER (status = '${statusWords.undisclosed}') AS undisclosed
FROM '${file}'
WHERE kind = '${beneficiaryKinds.total}' AND subject IS NULL
GROUP BY ALL
ORDER BY ALL`,
};

export const queries: readonly Query[] = [executionRates, missedIndicators, undisclosedTotals];
