import { withoutSpace } from '../domain/narrative.ts';
import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { partsIn } from './verify-accounts.ts';
import type { PublishedPage } from './verify-page.ts';

/** What the report prints about itself in words: the same on the page and in figures.json, and in the official text. */
export function verifyFacts(file: FiguresJson, { facts, blocks }: PublishedPage): string[] {
  const { report } = file;
  const text = blocks.map((block) => withoutSpace(block.text));
  const stands = (fact: string): boolean => text.some((each) => each.includes(withoutSpace(fact)));
  const count = Math.max(report.facts.length, facts.length);
  return [
    ...Array.from({ length: count }, (_, i) => [facts[i], report.facts[i]] as const).flatMap(([page, file]) =>
      page?.name === file?.name && page?.words === file?.words ? [] : [words.fact(shownOf(page), shownOf(file))],
    ),
    ...[...report.facts, ...partsIn(file).flatMap((part) => part.facts)]
      .filter((fact) => !stands(fact.words))
      .map(({ name, words: said }) => words.factNotInText(name, said)),
  ];
}

const shownOf = (fact: { readonly name: string; readonly words: string } | undefined): string => (fact ? `${fact.name} ${fact.words}` : '');
