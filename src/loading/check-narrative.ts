import type { StructureId } from '../checks/structure.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { GuardRule } from '../narrative/guard.ts';
import { firstDifference } from '../narrative/official-text.ts';
import type { ReadNarrative } from '../narrative/read.ts';
import { boundMessages } from '../text/editors/bound-problems.ts';
import { keyCalled } from '../text/editors/key-names.ts';
import { narrativeMessages as messages } from '../text/editors/narrative-problems.ts';
import type { Problem } from '../text/editors/problem.ts';
import type { Words } from '../text/editors/words.ts';
import { chartIds, reportTags } from '../text/vocabulary.ts';
import { bounds } from './bounds.ts';
import { placedInNarrative } from './places.ts';
import type { DocumentRecord, NarrativeRecord } from './records.ts';
import { nearest } from './spelling.ts';

/** The narrative by itself: readable, nothing in it but text and listed tags, and equal to the official document, where there is one. */
export function checkNarrative({ file, source }: NarrativeRecord, document: DocumentRecord | undefined, read: ReadNarrative): Problem[] {
  const problem = (rule: StructureId, words: Words, line?: number, column?: number): Problem => ({
    rule,
    severity: 'error',
    file,
    line,
    column,
    ...words,
  });

  if (read.syntaxFault) {
    const { line, column } = read.syntaxFault;
    const words = (source.split('\n')[line - 1] ?? '').trim();
    const isCode = /^(?:import|export)\b/.test(words);
    return [
      isCode ? problem('mdx-code', messages.mdxCode(words), line, column) : problem('mdx-syntax', messages.mdxSyntax(words), line, column),
    ];
  }
  if (read.isTooDeep) return [problem('too-large', boundMessages.depth(undefined, bounds.depth))];
  if (!read.narrative) return read.findings.map((each) => problem(each.rule, guardMessages[each.rule](each.found), each.line, each.column));

  const problems: Problem[] = [];
  const { narrative } = read;
  if (narrative.title === '') problems.push(problem('no-title', messages.noTitle, 1, 1));
  const [, ...others] = narrative.blocks.filter(({ kind }) => kind === 'title');
  for (const { text, line } of others) problems.push(problem('two-titles', messages.twoTitles(text), line, 1));
  const early = narrative.title === '' ? undefined : headingBeforeTitle(narrative);
  if (early) problems.push(problem('title-not-first', messages.titleNotFirst(early.text), early.line, 1));
  const seen = new Set<string>();
  for (const { chart, line } of narrative.placements) {
    if (seen.has(chart)) problems.push(problem('chart-twice', messages.chartTwice(chart), line, 1));
    seen.add(chart);
  }
  const difference = document && firstDifference(document.text, narrative);
  if (difference)
    problems.push({
      ...problem('text-differs', messages.textDiffers(difference, document.name)),
      ...placedInNarrative(difference, { file, source }, narrative),
    });
  return problems;
}

/** Lines before the title belong to what was received; a section cannot, and a chart or note would stand in none. */
function headingBeforeTitle({ blocks, placements, remarks }: Narrative): { text: string; line: number } | undefined {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const heading = blocks.slice(0, title).find(({ level }) => level !== null);
  const tag = [...placements, ...remarks].find(({ after }) => after < title);
  const name = tag && ('chart' in tag ? reportTags.chart.name : reportTags.note.name);
  return heading ?? (tag && { text: `<${name}>`, line: tag.line });
}

const tags = [`<${reportTags.chart.name}>`, `<${reportTags.note.name}>`];

const guardMessages: Readonly<Record<GuardRule, (found: string) => Words>> = {
  'mdx-code': messages.mdxCode,
  'mdx-expression': messages.mdxExpression,
  'unknown-tag': (found) => messages.unknownTag(found, tags),
  'unknown-attribute': messages.unknownAttribute,
  'attribute-expression': messages.attributeExpression,
  'missing-attribute': messages.missingAttribute,
  'attribute-twice': messages.attributeTwice,
  'chart-with-words': messages.chartWithWords,
  'unknown-chart': (found) => messages.unknownChart(found, chartIds, nearest(found, chartIds) ?? keyCalled(found, chartIds)),
  'tag-in-sentence': messages.tagInSentence,
  'ragged-table': messages.raggedTable,
  'unsafe-link': messages.unsafeLink,
  'unsupported-markup': messages.unsupportedMarkup,
};
