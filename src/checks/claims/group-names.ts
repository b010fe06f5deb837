import type { Figure } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { beforeGroup } from '../../language/describing-words.ts';
import { placesOf } from '../words-around/fit.ts';
import { shared } from '../words-around/shared-words.ts';

/** The group whose name says all that another group's, or its part's, name says, where the text calls that one more: 老年人 for 高龄老年人. */
export function namedAsAnother(figure: Figure, report: Report): { readonly other: Figure; readonly printed: string } | undefined {
  const groups = report.beneficiaries?.groups ?? [];
  const own = groups.find((group) => group.parts.some(({ id }) => id === figure.id));
  const isGroup = groups.some((group) => group.figure.id === figure.id);
  if (!own && !isGroup) return undefined;
  const others = own ? [own.figure, ...own.parts] : groups.map((group) => group.figure);
  const other = others.find(({ id, label }) => id !== figure.id && label !== figure.label && shared(figure.label, label) === 1);
  if (!other) return undefined;
  const printed = placesOf(figure, report).map(({ before }) => before.replace(beforeGroup, '').trim());
  const [first] = printed;
  return first && printed.every((each) => each !== '' && shared(each, figure.label) < 1) ? { other, printed: first } : undefined;
}
