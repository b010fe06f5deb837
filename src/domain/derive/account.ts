import { isOfPersons } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { derivedText } from '../../text/derived.ts';
import type { WrittenAccount } from '../accounts-in.ts';
import { factsOfPart } from '../facts-said.ts';
import type { Figure, FigureStatus, Phase, Statement } from '../figure.ts';
import { idMeant } from '../files/figure-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import type { Inapplicable } from '../inapplicable.ts';
import type { Narrative } from '../narrative.ts';
import { sourcesBeyond } from '../parts-of-total.ts';
import { type Account, type Beneficiaries, indicatorName, type Part, type Rating } from '../report.ts';
import { scoreSaidInstead, totalSaidInstead } from '../said-instead.ts';
import { buildGroup } from './beneficiaries.ts';
import { derivedId } from './derived.ts';
import { buildFunds } from './funds.ts';
import { buildIndicator } from './indicators.ts';
import { listedIn } from './listed.ts';
import { inOrderOfRows } from './order-of-rows.ts';

interface AccountText {
  /** Of the project. */
  readonly name: string;
  readonly year: number;
  readonly narrative: Narrative;
  readonly stated: ReadonlyMap<string, Figure>;
  /** By the part's id; that of the whole by ''. */
  readonly gradeStatements: ReadonlyMap<string, Statement>;
  /** The grades of the whole: those of a part that has no scheme of its own. */
  readonly scheme: OwnScheme;
  /** The names of the projects that the report tells apart. */
  readonly projects: readonly string[];
}

/** What a part has of the account that holds it, where it says nothing else. */
interface Above {
  readonly budget: Phase | null;
  readonly isUnadjusted: boolean;
}

const nothingAbove: Above = { budget: null, isUnadjusted: false };

type OwnScheme = Pick<NonNullable<ProjectFile['rating']>, 'scheme'>;

/** What the file and the text say of one subject, joined, with what follows from it; its parts inside. */
export function buildAccount(account: WrittenAccount, text: AccountText, above = nothingAbove): Account {
  const { file } = account;
  const { year, narrative, stated } = text;
  const subject = account.part?.id ?? null;
  const isUnadjusted = file.adjustment ? file.adjustment.made === 'none' : above.isUnadjusted;
  const titles = `${text.name}\n${narrative.title}`;
  const own = buildFunds(account, stated, { year, blocks: narrative.blocks, titles, isUnadjusted, budgetOfWhole: above.budget });
  const beneficiaries = buildBeneficiaries(account, text);
  const built = account.parts.map((each) => buildPart(each, text, { budget: own.budget?.phase ?? null, isUnadjusted }));
  const parts = built.length > 1 ? inOrderOfRows(built, stated.values()) : built;
  const isBeyond = [own.budget, own.finalAccount].some((total) => total && sourcesBeyond(total, { funds: own, parts }, narrative));
  const funds = isBeyond ? { ...own, unspent: null } : own;
  const listed = listedIn({ funds, parts }, { subject, year, blocks: narrative.blocks });
  const computed = derivedIn({ funds, beneficiaries, listed });
  const known = new Map([...stated, ...computed.map((figure): [string, Figure] => [figure.id, figure])]);
  const figureOf = (id: string): Figure | undefined => known.get(derivedId(subject, id)) ?? known.get(id);
  const names = file.indicators.map(indicatorName);
  const goal = 'goal' in file && typeof file.goal === 'string' ? file.goal : '';
  return {
    funds,
    indicators: file.indicators.map((each) => buildIndicator(each, figureOf, narrative.blocks, names, goal)),
    beneficiaries,
    rating: buildRating(account, text),
    parts,
    listed,
    inapplicable: inapplicableIn(account, stated),
  };
}

const inapplicableIn = ({ file }: WrittenAccount, stated: AccountText['stated']): readonly Inapplicable[] =>
  (file.inapplicable ?? []).map(({ of, id }) => ({ of, figure: stated.get(id) as Figure }));

function buildPart(account: WrittenAccount, text: AccountText, above: Above): Part {
  const { id = '', kind = 'project', name = '', names = [], project = null, quote = null, facts = [] } = account.part ?? {};
  return {
    id,
    kind,
    name,
    names,
    project,
    quote,
    facts: factsOfPart({ name, facts }, text.narrative.blocks),
    ...buildAccount(account, text, above),
  };
}

/** What was computed of a subject alone, its parts apart. */
export const derivedIn = ({ funds, beneficiaries, listed }: Pick<Account, 'funds' | 'beneficiaries' | 'listed'>): readonly Figure[] =>
  [
    funds.adjustedBudget,
    funds.unspent,
    funds.executionRate,
    ...(beneficiaries?.groups.flatMap((group) => [group.previous, group.listed, group.remainder]) ?? []),
    ...listed.flatMap(({ sum, rest }) => [sum, rest]),
  ].filter(is('derived'));

/** The results as shares of their targets, where the report compares nothing. */
export const completionsIn = ({ indicators }: Pick<Account, 'indicators'>): readonly Figure[] =>
  indicators.flatMap(({ completion }) => completion ?? []);

/** What the report does not publish of a subject, its parts apart. */
export const undisclosedIn = ({ beneficiaries, rating }: Pick<Account, 'beneficiaries' | 'rating'>): readonly Figure[] =>
  [beneficiaries?.total, rating?.score].filter(is('undisclosed'));

const is =
  (status: FigureStatus) =>
  (figure: Figure | null | undefined): figure is Figure =>
    figure?.status === status;

const undisclosed = (fields: Pick<Figure, 'id' | 'label' | 'unit' | 'period' | 'subject'>, said: string | null): Figure => ({
  ...fields,
  ...{ value: null, words: null, operator: null, phase: null, scope: '', status: 'undisclosed' },
  ...{ ratio: null, formula: null, note: said && derivedText.saidInstead(said), decimals: 0, inexact: null, statements: [] },
});

function buildBeneficiaries({ part, file }: WrittenAccount, { year, narrative, stated, projects }: AccountText): Beneficiaries | null {
  if (!file.beneficiaries) return null;
  const subject = part?.id ?? null;
  const { total } = file.beneficiaries;
  const groups = (file.beneficiaries.groups ?? []).map((group) => buildGroup(group, stated, { year, narrative }));
  const missing = {
    id: derivedId(subject, 'beneficiaries-total'),
    label: derivedText.beneficiariesTotal,
    // How many persons; households and visits are no number of them.
    unit: groups.find(({ figure }) => isOfPersons(figure.unit))?.figure.unit ?? unit.persons,
    period: year,
    subject,
  };
  return {
    total:
      typeof total === 'string'
        ? undisclosed(missing, totalSaidInstead(spokenOf(part, narrative, projects)))
        : (stated.get(idMeant(total)) as Figure),
    groups,
  };
}

function buildRating(account: WrittenAccount, { year, narrative, stated, gradeStatements, scheme, projects }: AccountText): Rating | null {
  const { part, file } = account;
  const { rating } = file;
  if (!rating) return null;
  const subject = part?.id ?? null;
  const { grade, score } = rating;
  const marked = inapplicableIn(account, stated).find(({ of }) => of === 'score')?.figure;
  const missing = { id: derivedId(subject, 'score'), label: derivedText.score, unit: unit.points, period: year, subject };
  return {
    grade: typeof grade === 'string' ? null : grade.name,
    statement: gradeStatements.get(subject ?? '') ?? null,
    score:
      typeof score !== 'object'
        ? (marked ?? undisclosed(missing, scoreSaidInstead(spokenOf(part, narrative, projects))))
        : (stated.get(score.id) as Figure),
    ...schemeOf(rating.scheme ? rating : scheme),
  };
}

/** A paragraph that names projects speaks of those; one that names none, of any. */
const spokenOf = (part: WrittenAccount['part'], { blocks }: Narrative, projects: readonly string[]): Pick<Narrative, 'blocks'> => ({
  blocks: blocks.filter(({ text }) => (part && text.includes(part.name)) || !projects.some((name) => text.includes(name))),
});

/** The report's own grades; none where the editor registered no scheme. */
export const schemeOf = ({ scheme }: OwnScheme): Pick<Rating, 'bands' | 'schemeQuote'> => ({
  bands: (scheme?.bands ?? []).map(({ name, alias = null, from = null, to = null }) => ({ name, alias, from, to })),
  schemeQuote: scheme?.quote ?? null,
});
