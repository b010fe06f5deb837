import { type Block, rowAround, withoutSpace } from '../../domain/narrative.ts';
import type { Policy } from '../../domain/report.ts';
import { periodUpTo } from '../../language/clauses.ts';
import type { Finding, Subject } from '../rule.ts';
import { messages, rightBehind } from './words-beside-bases.words.ts';

/** Who issued a document, and under which number, is told beside its title, not beside another's. */
export function wordsOfOthers({ report }: Subject): Finding[] {
  return report.policies.flatMap((policy, index) => {
    const beside = report.narrative.blocks.flatMap((block) =>
      block.kind === 'table'
        ? rowsWith(block, withoutSpace(policy.title))
        : besideTitle(withoutSpace(block.text), withoutSpace(policy.title)),
    );
    return beside.length === 0 ? [] : stray(policy, index, beside);
  });
}

function stray({ title, issuers, documentNumber }: Policy, index: number, beside: readonly Beside[]): Finding[] {
  const at = (...path: readonly PropertyKey[]) => ({ in: 'project', path: ['policies', index, ...path] }) as const;
  const isBeside = (words: string): boolean =>
    beside.some(({ before, behind }) => [before, behind].some((each) => each.includes(withoutSpace(words))));
  return [
    ...issuers.flatMap((issuer, i) => (isBeside(issuer) ? [] : [{ place: at('issuers', i), ...messages.issuer(title, issuer) }])),
    ...(documentNumber === null || isBeside(documentNumber)
      ? []
      : [{ place: at('documentNumber'), ...messages.number(title, documentNumber) }]),
  ];
}

interface Beside {
  /** From the title before it, or from the beginning of the sentence. */
  readonly before: string;
  /** What stands in brackets or without a stop right behind it, or behind a row of titles: 《甲》和《乙》（虚示〔2022〕5号、6号）. */
  readonly behind: string;
}

const rowsWith = (block: Block, title: string): Beside[] =>
  block.rows
    .map((start) => withoutSpace(rowAround(block, start)))
    .filter((row) => row.includes(title))
    .map((row) => ({ before: row, behind: '' }));

function besideTitle(text: string, title: string): Beside[] {
  const found: Beside[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const behind = text.slice(at + title.length);
    found.push({ before: periodUpTo(text, at).split('》').at(-1) ?? '', behind: rightBehind.exec(behind)?.[0] ?? '' });
  }
  return found;
}
