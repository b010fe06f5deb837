import type { Refusal, RefusedAcknowledgement } from '../checks/acknowledge.ts';
import { rules } from '../checks/rules.ts';
import type { StructureId } from '../checks/structure.ts';
import { acknowledgementMessages as messages } from '../text/editors/checks.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { AssembledProject } from './assemble-project.ts';
import { nearest } from './spelling.ts';

const ruleOf: Readonly<Record<Refusal, StructureId>> = {
  gone: 'stale-acknowledgement',
  taken: 'stale-acknowledgement',
  misquoted: 'stale-acknowledgement',
  unquoted: 'vague-acknowledgement',
  error: 'not-acknowledgeable',
  note: 'not-acknowledgeable',
  structure: 'not-acknowledgeable',
  unknown: 'unknown-rule',
};

/** An acknowledgement that does not stand is an error: it would hide what comes after it. */
export function acknowledgementProblem({ index, why, open }: RefusedAcknowledgement, { record, file }: AssembledProject): Problem {
  const { rule = '', about = '' } = file.acknowledged?.[index] ?? {};
  const at = ['acknowledged', index, why === 'misquoted' ? 'about' : 'rule'];
  const words = {
    ...{ gone: messages.gone, taken: messages.taken, error: messages.error, note: messages.note, structure: messages.structure },
    misquoted: () => messages.misquoted(rule, about, open),
    unquoted: () => messages.unquoted(rule, open),
    unknown: () =>
      messages.unknown(
        rule,
        nearest(
          rule,
          rules.map(({ id }) => id),
        ),
      ),
  }[why](rule);
  const place = { file: record.project.file, ...record.project.positionOf(at), field: fieldName(at) };
  return { rule: ruleOf[why], severity: 'error', ...place, ...words };
}
