import { cardOf } from '../../src/domain/anchors.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { attribute, elementsNamed, elementsWith, type Tree } from './html-tree.ts';

/** The exact value on each figure's card, in the figures' order; undefined where it shows none, or where another card speaks for it. */
export function cardValues(document: Tree, figures: readonly Figure[]): readonly (string | undefined)[] {
  const places = new Map(elementsWith(document, 'id').map((element) => [attribute(element, 'id'), element]));
  return figures.map((figure) => {
    const place = places.get(cardOf(figure));
    if (!place) throw new Error(`no card: ${figure.id}`);
    if (attribute(place, 'class') !== 'card') return undefined;
    return elementsNamed(place, 'data').map((data) => attribute(data, 'value'))[0];
  });
}
