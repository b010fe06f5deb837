import { figureOf } from '../../domain/report.ts';
import type { Finding, Rule } from '../rule.ts';
import { bestShare, fitOf, placesOf } from '../words-around/fit.ts';
import { messages, words } from './amounts-keep-their-source.words.ts';

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
      return bestShare(source, places, 'wide') < 1 ? [{ place, ...messages.unnamed(figure, source) }] : [];
    });
  },
};
