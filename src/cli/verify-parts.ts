import { withoutSpace } from '../domain/narrative.ts';
import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { normalised } from '../language/normalised.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { accountsIn, ownFigures, partsIn } from './verify-accounts.ts';
import type { PublishedPage } from './verify-page.ts';

/** What figures.json says of the parts of a report: each has its own figures and no other's, and the text says its name. */
export const verifyParts = (file: FiguresJson, page: Pick<PublishedPage, 'blocks'>): string[] => [
  ...verifySubjects(file),
  ...verifyNames(file, page),
];

function verifySubjects(file: FiguresJson): string[] {
  const { figures } = file;
  const ids = new Set(partsIn(file).map(({ id }) => id));
  const subjectOf = new Map(figures.map(({ id, subject }) => [id, subject]));
  const nameOf = (id: string | null): string => partsIn(file).find((part) => part.id === id)?.name ?? words.whole;
  return [
    ...figures.flatMap(({ label, subject }) => (subject === null || ids.has(subject) ? [] : [words.unknownPart(label, subject)])),
    ...accountsIn(file).flatMap(({ part, account }) =>
      ownFigures(account).flatMap((id) => {
        const subject = subjectOf.get(id);
        if (subject === undefined) return [words.unknownFigure(nameOf(part?.id ?? null), id)];
        return subject === (part?.id ?? null) ? [] : [words.otherPart(id, nameOf(subject), nameOf(part?.id ?? null))];
      }),
    ),
    ...accountsIn(file).flatMap(({ account }) => sourcesOf(account)),
  ];
}

/** The list of sources repeats what stands in the parts. */
function sourcesOf(account: Pick<FiguresJson, 'funds' | 'parts'>): string[] {
  const listed = account.funds.sources.map(({ name, figures }) => [name, ...figures].join(' '));
  const parts = partsIn(account).flatMap(({ kind, name, funds }) => (kind === 'source' ? [[name, ...funds.stated].join(' ')] : []));
  return listed.join('\n') === parts.join('\n') ? [] : [words.sources];
}

function verifyNames(file: FiguresJson, { blocks }: Pick<PublishedPage, 'blocks'>): string[] {
  const text = blocks.map((block) => plain(block.text));
  return partsIn(file)
    .flatMap(({ name, quotation }) => (quotation === null ? [name] : [name, quotation]))
    .filter((said) => !text.some((block) => block.includes(plain(said))))
    .map(words.partNotInText);
}

const plain = (text: string): string => withoutSpace(normalised(text).text);
