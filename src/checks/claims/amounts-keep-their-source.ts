import { figureOf } from '../../domain/report.ts';
import type { Finding, Rule } from '../rule.ts';
import { bestShare, fitOf, placesOf } from '../words-around/fit.ts';
import { messages, words } from './amounts-keep-their-source.words.ts';

/** 省级专项 40 万元 beside an amount of 省级专项资金: most of its name, and more than of any other's. */
function isShortened(source: string, names: readonly string[], places: ReturnType<typeof placesOf>): boolean {
  const own = bestShare(source, places, 'own');
  return own >= 0.5 && names.every((name) => name === source || bestShare(name, places, 'own') < own);
}

/** An amount is of the source that stands beside it. */
export const amountsKeepTheirSource: Rule = {
  id: 'amounts-keep-their-source',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => {
    const names = (file.sources ?? []).map(({ name }) => name);
    return file.funds.flatMap(({ id, source }, index): Finding[] => {
      const figure = figureOf(report, id);
      const places = placesOf(figure, report);
      if (places.length === 0) return [];
      const near = names
        .map((name) => ({ name, fit: fitOf(name, figure, report), isWhole: bestShare(name, places, 'own') === 1 }))
        .sort((a, b) => b.fit - a.fit || b.name.length - a.name.length);
      const [best] = near;
      if (source === undefined) {
        const named = names.length > 1 && best?.isWhole ? best.name : undefined;
        return named ? [{ place: { in: 'project', path: ['funds', index] }, ...messages.unsaid(figure, named) }] : [];
      }
      const place = { in: 'project', path: ['funds', index, 'source'] } as const;
      const own = near.find(({ name }) => name === source)?.fit ?? 0;
      if (best && best.name !== source && best.fit > own)
        return [{ place, ...(best.isWhole ? { level: 'error' as const } : {}), ...messages.ofAnother(figure, source, best.name) }];
      const isNamed = bestShare(source, places, 'wide') === 1 || isShortened(source, names, places);
      return !isNamed ? [{ place, ...messages.unnamed(figure, source) }] : [];
    });
  },
};
