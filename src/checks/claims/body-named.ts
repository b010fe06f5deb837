import { tightText, withoutSpace } from '../../domain/narrative.ts';
import { endsAsBody, isShortFor, partsOfPlace, placeAhead, placesDiffer, restOfBody } from '../../language/body-names.ts';
import { leadingYear } from '../../language/stated-words.ts';
import type { Finding, Subject } from '../rule.ts';
import { messages } from './body-named.words.ts';

/** The body's name is whole, its short name made of it, its place its own: asked once, at its first report. */
export function bodyNamed({ report, folders: { publisher, first, reports } }: Subject): Finding[] {
  if (!publisher || first.publisher !== report.path) return [];
  const blocks = reports.flatMap(({ narrative }) => narrative.blocks);
  const [name, short, region] = [publisher.name, publisher.shortName ?? '', publisher.region ?? ''].map(withoutSpace) as [
    string,
    string,
    string,
  ];
  const signed = blocks.filter(({ kind }) => kind === 'title' || kind === 'back').map(tightText);
  const isSaid = (words: string) => name.includes(words) || blocks.some((block) => tightText(block).includes(words));
  const at = (key: 'name' | 'shortName' | 'region') => ({ place: { in: 'publisher', path: [key] } as const });
  const longer = longerName(name, signed);
  const last = partsOfPlace(region).at(-1) ?? region;
  return [
    ...(longer ? [{ ...at('name'), ...messages.longer(publisher.name, longer) }] : []),
    ...(isShortFor(short, name) || isSaid(short) ? [] : [{ ...at('shortName'), ...messages.shortName(short, publisher.name) }]),
    ...(isSaid(last) && !placesDiffer(region, name) ? [] : [{ ...at('region'), ...messages.region(region, publisher.name) }]),
  ];
}

/** By which longer name titles and signatures call the body wherever they name it. */
function longerName(name: string, texts: readonly string[]): string | undefined {
  const places = texts.flatMap((text) =>
    text
      .split(name)
      .flatMap((before, i, pieces) =>
        i + 1 < pieces.length ? [{ before: before.slice(-9), behind: (pieces[i + 1] ?? '').slice(0, 16) }] : [],
      ),
  );
  const longer = places.map(({ before, behind }) => {
    const ahead = placeAhead.exec(before.replace(leadingYear, ''))?.[0] ?? '';
    const rest = endsAsBody.test(name) ? '' : (restOfBody.exec(behind)?.[0] ?? '');
    return ahead || rest ? `${ahead}${name}${rest}` : '';
  });
  return longer.includes('') ? undefined : longer[0];
}
