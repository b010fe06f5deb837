import { catalogue } from '../checks/catalogue.ts';
import type { Problem } from '../text/editors/problem.ts';
import { whatOf } from '../text/terminal/print-problems.ts';

/** SARIF 2.1.0, as code hosts read it. `file` is relative to the root of the project. */
export function sarifOf(problems: readonly Problem[]): object {
  const used = catalogue.filter(({ id }) => problems.some(({ rule }) => rule === id));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingzhang',
            rules: used.map(({ id, words: { title, why, wrong, right } }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              help: { text: [why, wrong, right].join('\n\n') },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(resultOf),
      },
    ],
  };
}

function resultOf(problem: Problem): object {
  const { rule, severity, file, line, column, excerpt, fix } = problem;
  const length = excerpt ? excerpt.end - excerpt.start : 0;
  const region = line && { startLine: line, ...(column && { startColumn: column, ...(length > 0 && { endColumn: column + length }) }) };
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${whatOf(problem)}\n${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...(region && { region }) } }],
  };
}
