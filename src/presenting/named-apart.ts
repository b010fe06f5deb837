import type { Figure } from '../domain/figure.ts';
import { remembered } from '../domain/remembered.ts';
import type { Report } from '../domain/report.ts';
import { phaseWords } from '../text/vocabulary.ts';

/**
 * By id, what tells figures of one name apart where one subject has several of one year: the stage of their money, else where the report
 * states them. Nothing where the name is enough, or neither tells.
 */
export const namedApart = remembered(({ figures }: Pick<Report, 'figures'>): ReadonlyMap<string, string> => {
  const named = Map.groupBy(figures, ({ subject, period, status, label }) => [subject, period, status, label].join('\n'));
  return new Map(
    [...named.values()].flatMap((same) => {
      const tell = same.length > 1 ? tellings.find((telling) => new Set(same.map(telling)).size === same.length) : undefined;
      return tell ? same.flatMap((each) => (tell(each) === '' ? [] : [[each.id, tell(each)] as const])) : [];
    }),
  );
});

const tellings: readonly ((figure: Figure) => string)[] = [
  ({ phase }) => (phase ? phaseWords[phase] : ''),
  ({ statements: [first] }) => first?.place ?? '',
];

/** Its name, with what tells it apart from others of that name. */
export const nameInFull = (figure: Figure, report: Pick<Report, 'figures'>, aside: (words: string) => string): string => {
  const apart = namedApart(report).get(figure.id);
  return apart ? `${figure.label}${aside(apart)}` : figure.label;
};
