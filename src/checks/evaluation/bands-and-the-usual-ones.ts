import type { Rating } from '../../domain/report.ts';
import { calls, gradeNamed, nationalScheme } from '../../domain/schemes.ts';
import { decimalToText, equals } from '../../language/decimal.ts';
import { occurrences } from '../../narrative/locate.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './bands-and-the-usual-ones.words.ts';

/** The same word means other points elsewhere: whoever compares bodies has to know. Schemes with other grades differ at sight. */
export const bandsAndTheUsualOnes: Rule = {
  id: 'bands-and-the-usual-ones',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { rating, narrative } }) => {
    const [place] = rating?.schemeQuote ? occurrences(rating.schemeQuote, narrative.blocks) : [];
    if (!rating || !place) return [];
    const what = [differing(rating), renamed(rating)].filter((each) => each !== undefined).join(messages.joint);
    return what === '' ? [] : [{ place: { in: 'narrative', ...place }, what: `${what}${messages.end}`, fix: '' }];
  },
};

/** The first grade that begins at other points than in the national scheme, which has the same grades. */
function differing({ bands }: Rating): string | undefined {
  const pairs = bands.map((band) => ({
    band,
    usual: gradeNamed(nationalScheme, band.name) ?? gradeNamed(nationalScheme, band.alias ?? ''),
  }));
  if (pairs.length !== nationalScheme.grades.length || pairs.some(({ usual }) => !usual)) return undefined;
  const found = pairs.find(({ band, usual }) => band.from && usual?.from && !equals(band.from, usual.from));
  if (!found?.band.from || !found.usual?.from) return undefined;
  return messages.differs(found.band.name, decimalToText(found.band.from), nationalScheme.name, decimalToText(found.usual.from));
}

/** The grade is printed by another name than its band has. */
function renamed({ grade, statement, bands }: Rating): string | undefined {
  const band = grade ? bands.find((each) => calls(each, grade)) : undefined;
  return band && statement && band.name !== statement.printed ? messages.renamed(statement.printed, band.name) : undefined;
}
