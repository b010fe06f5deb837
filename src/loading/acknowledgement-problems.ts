import type { Refusal, RefusedAcknowledgement } from '../checks/acknowledge.ts';
import { rules } from '../checks/rules.ts';
import type { StructureId } from '../checks/structure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
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
  unsealed: 'vague-acknowledgement',
  changed: 'stale-acknowledgement',
  elsewhere: 'stale-acknowledgement',
  both: 'vague-acknowledgement',
  error: 'not-acknowledgeable',
  note: 'not-acknowledgeable',
  structure: 'not-acknowledgeable',
  unknown: 'unknown-rule',
};

/** The line of the entry that the words are about. */
const keyOf: Readonly<Partial<Record<Refusal, string>>> = {
  misquoted: 'about',
  unsealed: 'in',
  changed: 'seal',
  elsewhere: 'in',
  both: 'in',
};

/** An acknowledgement that does not stand is an error: it would hide what comes after it. */
export function acknowledgementProblem(refused: RefusedAcknowledgement, { record, file }: AssembledProject): Problem {
  const { index, why } = refused;
  const at = ['acknowledged', index, keyOf[why] ?? 'rule'];
  const place = { file: record.project.file, ...record.project.positionOf(at), field: fieldName(at) };
  return { rule: ruleOf[why], severity: 'error', ...place, ...wordsOf(refused, file.acknowledged?.[index]) };
}

function wordsOf({ why, open, places }: RefusedAcknowledgement, written: NonNullable<ProjectFile['acknowledged']>[number] | undefined) {
  const { rule = '', about = '', in: where = '' } = written ?? {};
  const [{ count, seal } = { count: open.length, seal: '' }] = places;
  switch (why) {
    case 'misquoted':
      return messages.misquoted(rule, about, open);
    case 'unquoted':
      return messages.unquoted(rule, open, places);
    case 'unsealed':
      return messages.unsealed(rule, where, count, seal);
    case 'changed':
      return messages.changed(rule, where, count, seal);
    case 'elsewhere':
      return messages.elsewhere(
        rule,
        where,
        places.map(({ name }) => name),
        open,
      );
    case 'unknown':
      return messages.unknown(
        rule,
        nearest(
          rule,
          rules.map(({ id }) => id),
        ),
      );
    default:
      return messages[why](rule);
  }
}
