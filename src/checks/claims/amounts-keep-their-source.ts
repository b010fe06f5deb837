import type { Figure } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { noSource, sourceBefore } from '../../language/source-names.ts';
import type { Finding, Rule } from '../rule.ts';
import { clausesBefore } from '../words-around/clauses-before.ts';
import { bestShare, fitOf, placesOf } from '../words-around/fit.ts';
import { shared } from '../words-around/shared-words.ts';
import { messages, words } from './amounts-keep-their-source.words.ts';
import { isGivenTo } from './source-named.ts';

/** 省级专项 40 万元 beside an amount of 省级专项资金: most of its name, and more than of any other's. */
function isShortened(source: string, names: readonly string[], places: ReturnType<typeof placesOf>): boolean {
  const own = bestShare(source, places, 'own');
  return own >= 0.5 && names.every((name) => name === source || bestShare(name, places, 'own') < own);
}

/** A source that the sentence gives to a total, and that is none of those registered. */
function sourceUnlisted(phase: Figure['phase'] | undefined, names: readonly string[], { statements }: Figure, { narrative }: Report) {
  if (!phase) return undefined;
  for (const statement of statements) {
    const block = narrative.blocks[statement.block];
    if (!block || block.kind === 'table') continue;
    const { before } = clausesBefore(statement, narrative.blocks);
    const source = noSource.test(before) ? undefined : sourceBefore.exec(before)?.groups?.['source'];
    if (source !== undefined && names.every((name) => shared(source, name) < 1)) return source;
  }
  return undefined;
}

/** An amount is of the source that stands beside it. */
export const amountsKeepTheirSource: Rule = {
  id: 'amounts-keep-their-source',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => {
    const names = (file.sources ?? []).map(({ name }) => name);
    const quotes = (file.sources ?? []).flatMap(({ name, quote }, index): Finding[] =>
      quote !== undefined && shared(name, quote) < 0.5
        ? [{ place: { in: 'project', path: ['sources', index, 'quote'] }, ...messages.quoteOfAnother(name, quote) }]
        : [],
    );
    const amounts = file.funds.flatMap(({ id, source, phase }, index): Finding[] => {
      const figure = figureOf(report, id);
      const places = placesOf(figure, report);
      if (places.length === 0) return [];
      const near = names
        .map((name) => ({ name, fit: fitOf(name, figure, report), isWhole: bestShare(name, places, 'own') === 1 }))
        .sort((a, b) => b.fit - a.fit || b.name.length - a.name.length);
      const [best] = near;
      if (source === undefined) {
        const named = names.length > 1 && best?.isWhole ? best.name : undefined;
        const unlisted = named === undefined && names.length > 0 ? sourceUnlisted(phase, names, figure, report) : undefined;
        if (unlisted) return [{ place: { in: 'project', path: ['funds', index] }, ...messages.unlisted(figure, unlisted) }];
        return named ? [{ place: { in: 'project', path: ['funds', index] }, ...messages.unsaid(figure, named) }] : [];
      }
      const place = { in: 'project', path: ['funds', index, 'source'] } as const;
      const own = near.find(({ name }) => name === source)?.fit ?? 0;
      if (best && best.name !== source && best.fit > own)
        return [{ place, ...(best.isWhole ? { level: 'error' as const } : {}), ...messages.ofAnother(figure, source, best.name) }];
      const isNamed = bestShare(source, places, 'wide') === 1 || isShortened(source, names, places);
      if (!isNamed) return [{ place, ...messages.unnamed(figure, source) }];
      return isGivenTo(source, names, figure, report) ? [] : [{ place, ...messages.ofAll(figure, source) }];
    });
    return [...quotes, ...amounts];
  },
};
