import { accountsIn } from '../../domain/accounts-in.ts';
import type { Figure } from '../../domain/figure.ts';
import { isShared } from '../../domain/files/figure-file.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { allOf } from '../../language/all-of.ts';
import { groupNamed, unitOfPersons } from '../../language/scope-words.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { placesOf } from '../words-around/fit.ts';
import { foreignWords, shared } from '../words-around/shared-words.ts';
import { messages, words } from './scopes-stand-in-the-text.words.ts';

/** Whom a number counts is for the report to say: before the number, in its section, and not of another number only. */
export const scopesStandInTheText: Rule = {
  id: 'scopes-stand-in-the-text',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) =>
    statedFigures(file).flatMap((each): Finding[] => {
      const { scope = '', at } = each;
      const figure = figureOf(report, each.id);
      if (scope === '' || figure.statements.length === 0 || scope === sourceOf(each) || scope === partOf(each, file)) return [];
      const place = { in: 'project', path: [...at, 'scope'] } as const;
      const foreign = figure.statements.map(({ block, start }) =>
        foreignWords(scope, '', `${sectionBefore(block, start, report)}\n${each.label}`),
      );
      const [fewest = []] = [...foreign, ...placesOf(figure, report).map(({ near, wide }) => foreignWords(scope, near, wide))].sort(
        (a, b) => a.join('').length - b.join('').length,
      );
      if (fewest.length > 0) return [{ place, ...messages.foreign(scope, figure, fewest) }];
      const group = groupInstead(scope, figure, report);
      if (group) return [{ place, ...messages.ofOthers(scope, figure, group) }];
      const owner = otherOwner(each, report);
      return owner ? [{ place, ...messages.ofAnother(scope, figure, owner) }] : [];
    }),
};

/** Nobody wrote it: it is the name of the part, which another rule holds. */
const partOf = ({ account }: StatedFigure, file: Subject['file']): string | undefined =>
  accountsIn(file).find((each) => each.file === account)?.part?.name;

const sourceOf = ({ within: [part, index], account }: StatedFigure): string | undefined =>
  part === 'funds' ? account.funds[Number(index)]?.source : undefined;

/** Whom the sentence of a count of persons names, where it has no word of the scope: 为老人发放津贴，惠及1,204人 under 困难家庭. A scope that names a place only may stand further off. */
function groupInstead(scope: string, figure: Figure, { narrative }: Report): string | undefined {
  if (!unitOfPersons.test(figure.unit) || allOf(scope, groupNamed).length === 0) return undefined;
  const groups = placesOf(figure, { narrative }).map(({ own, sentence }) => {
    const isSaid = shared(scope, sentence) > 0 || shared(scope, figure.label) > 0;
    return isSaid ? undefined : (allOf(own, groupNamed).at(-1) ?? allOf(sentence, groupNamed).at(-1))?.[0];
  });
  return groups.includes(undefined) ? undefined : groups[0];
}

/** From the last heading of the first level up to the number. */
function sectionBefore(block: number, start: number, { narrative: { blocks } }: Report): string {
  const from = blocks.findLastIndex(({ index, level }) => index <= block && level === 2);
  return blocks
    .slice(Math.max(from, 0), block + 1)
    .map(({ index, text }) => (index === block ? text.slice(0, start) : text))
    .join('\n');
}

/** A part of the same group that is called so, where the figure itself is not: 老年人 as the scope of 残疾人. */
function otherOwner({ within, account, id, label, scope = '' }: StatedFigure, report: Report): string | undefined {
  if (within[0] !== 'beneficiaries' || shared(scope, label) === 1) return undefined;
  if (placesOf(figureOf(report, id), report).some(({ own }) => shared(scope, own) === 1)) return undefined;
  const group = account.beneficiaries?.groups?.[Number(within[2])];
  const others = group?.parts?.flatMap((part) => (isShared(part) || part.id === id ? [] : part.label));
  return others?.find((other) => shared(scope, other) === 1);
}
