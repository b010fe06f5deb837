import { catalogue } from '../checks/catalogue.ts';
import { type Message, messagesOf } from '../text/editors/message.ts';
import type { Problem } from '../text/editors/problem.ts';
import { whatsOf } from '../text/terminal/print-problems.ts';

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
        results: messagesOf(problems).map(resultOf),
      },
    ],
  };
}

function resultOf(message: Message): object {
  const { rule, severity, fix } = message.first;
  return {
    ruleId: rule,
    level: severity,
    message: { text: [...whatsOf(message), fix].join('\n') },
    locations: message.places.map(locationOf),
  };
}

function locationOf({ file, line, column, excerpt }: Problem): object {
  const length = excerpt ? excerpt.end - excerpt.start : 0;
  const region = line && { startLine: line, ...(column && { startColumn: column, ...(length > 0 && { endColumn: column + length }) }) };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...(region && { region }) } };
}
