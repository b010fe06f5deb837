import { type Block, rowAround, tightText, withoutSpace } from '../../domain/narrative.ts';
import type { Policy } from '../../domain/report.ts';
import { periodUpTo } from '../../language/clauses.ts';
import type { Finding, Subject } from '../rule.ts';
import {
  anyNumber,
  closesTitle,
  eachNumber,
  messages,
  numberAhead,
  opensTitle,
  rightBehind,
  untilNumber,
} from './words-beside-bases.words.ts';

/** Who issued a document, and under which number, is told beside its title, not beside another's; a number that stands there is its own. */
export function wordsOfBases({ report }: Subject): Finding[] {
  return report.policies.flatMap((policy, index) => {
    const cut = wholeTitle(policy.title, report.narrative.blocks);
    if (cut) return [{ place: { in: 'project', path: ['policies', index, 'title'] }, ...messages.cut(policy.title, cut) }];
    const title = withoutSpace(policy.title);
    const beside = report.narrative.blocks.flatMap((block) =>
      block.kind === 'table' ? rowsWith(block, title) : besideTitle(tightText(block), title),
    );
    return beside.length === 0 ? [] : [...stray(policy, index, beside), ...dropped(policy, index, beside, report)];
  });
}

/** The longer title that holds the words wherever the text has them; undefined where they are the whole of one, or stand in none. */
function wholeTitle(written: string, blocks: readonly Block[]): string | undefined {
  const title = withoutSpace(written);
  let longer: string | undefined;
  for (const block of blocks) {
    if (!block.text.includes('《')) continue;
    const text = tightText(block);
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
      const end = at + title.length;
      const [open, close] = [text.lastIndexOf('《', at), text.indexOf('》', end)];
      if (open < 0 || close < 0 || text.slice(open, at).includes('》')) return undefined;
      if (opensTitle.test(text.charAt(at - 1)) && closesTitle.test(text.charAt(end))) return undefined;
      longer ??= text.slice(open + 1, close);
    }
  }
  return longer;
}

/** A number beside the title that the file leaves out, unless it is another document's. */
function dropped({ title, documentNumber }: Policy, index: number, beside: readonly Beside[], { policies }: Subject['report']): Finding[] {
  if (documentNumber !== null) return [];
  const known = policies.flatMap((each) => (each.documentNumber === null ? [] : withoutSpace(each.documentNumber)));
  // What is printed may have words before it: 和虚示〔2022〕5号.
  const isAnothers = (printed: string) => known.some((each) => printed.endsWith(each) || each.includes(printed));
  const number = beside
    .map(({ before, behind, isRow }) => {
      if (isRow) return before.split('《').length > 2 ? undefined : anyNumber.exec(before)?.[0];
      const titles = behind.split('《').length;
      return titles > (behind.match(eachNumber) ?? []).length ? numberAhead.exec(before)?.[0] : anyNumber.exec(behind)?.[0];
    })
    .find((each) => each !== undefined && !isAnothers(each));
  const place = { in: 'project', path: ['policies', index] } as const;
  return number === undefined ? [] : [{ place, ...messages.dropped(title, number.replace(untilNumber, '')) }];
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
  /** The row of a table. */
  readonly isRow?: true;
}

const rowsWith = (block: Block, title: string): Beside[] =>
  block.rows
    .map((start) => withoutSpace(rowAround(block, start)))
    .filter((row) => row.includes(title))
    .map((row) => ({ before: row, behind: '', isRow: true }));

function besideTitle(text: string, title: string): Beside[] {
  const found: Beside[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const behind = text.slice(at + title.length);
    found.push({ before: periodUpTo(text, at).split('》').at(-1) ?? '', behind: rightBehind.exec(behind)?.[0] ?? '' });
  }
  return found;
}
