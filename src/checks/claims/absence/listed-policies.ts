import { withoutSpace } from '../../../domain/narrative.ts';
import { type DocumentSaid, documentsSaid } from '../../../language/documents-said.ts';
import type { Finding, Subject } from '../../rule.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at } from './stated-numbers.ts';

type FiledPolicy = NonNullable<Subject['file']['policies']>[number];

/** A document that the text names as a basis beside those on record, and a body that issued one with those on record. */
export function policiesLeftOut({ file, report }: Subject): readonly Finding[] {
  const { policies = [] } = file;
  if (policies.length === 0) return [];
  const said = report.narrative.blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? documentsSaid(text) : []));
  const missing = said.filter((each) => !policies.some((policy) => isSame(policy, each)));
  const names = [...new Set(missing.map(({ title, number }) => `《${title}》（${number}）`))];
  return [
    ...(names.length > 0 ? [{ place: at('policies'), ...messages.policiesLeftOut(names) }] : []),
    ...policies.flatMap((policy, index): Finding[] => {
      const { issuers = [] } = policy;
      const bodies = said.find((each) => isSame(policy, each))?.issuers ?? [];
      const others = bodies.filter((each) => !issuers.some((issuer) => issuer.includes(each) || each.includes(issuer)));
      const isPart = issuers.length > 0 && others.length > 0 && others.length < bodies.length;
      return isPart ? [{ place: at('policies', index, 'issuers'), ...messages.issuersLeftOut(policy.title, others) }] : [];
    }),
  ];
}

const isSame = ({ title, documentNumber = '' }: FiledPolicy, said: DocumentSaid): boolean => {
  const [own, other] = [withoutSpace(title), withoutSpace(said.title)];
  return (
    own.includes(other) || other.includes(own) || (documentNumber !== '' && withoutSpace(documentNumber) === withoutSpace(said.number))
  );
};
