import { percentAgreement, printedDigits } from '../../domain/agreement.ts';
import type { Figure, Statement } from '../../domain/figure.ts';
import { comparable } from '../../domain/money.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { type FundSource, type Report, sourcesOf } from '../../domain/report.ts';
import { compare, zero } from '../../language/decimal.ts';
import { namesAnother } from '../../language/rate-subject.ts';
import { rateCell, rateOfPartOfYear, rateQualifier, sourcesNamed } from '../../language/rate-words.ts';
import { amongThem, wholeRow } from '../../language/stated-words.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { shared } from '../words-around/shared-words.ts';
import { tablePlace } from '../words-around/table.ts';
import { inSameSentence, type Mention, mentionsOf } from './mentions.ts';

/** Whose rate it is, and where the report says so; `part` is of something whose amounts nobody can name. */
type RateOwner = 'whole' | 'part' | FundSource;

interface OwnedRate {
  readonly owner: RateOwner;
  readonly statement: Statement | undefined;
}

/** A rate is of what its name says; where that says nothing, of the row or the amounts that it stands beside. */
export function ownerOfRate(rate: Figure, name: string, report: Report): OwnedRate {
  const named = namedBy(name, report);
  if (named !== 'whole') return { owner: named, statement: rate.statements[0] };
  const places = rate.statements.map((statement) => ({ owner: ownerAt(statement, rate, report), statement }));
  return places.find(({ owner }) => owner === 'whole') ?? places[0] ?? { owner: 'part', statement: undefined };
}

function namedBy(words: string, report: Report): RateOwner {
  const qualifier = rateQualifier(withoutSpace(words));
  const found = sourceIn(words, report);
  if (found) return found;
  return qualifier === '' || shared(qualifier, `${report.name}\n${report.narrative.title}`) === 1 ? 'whole' : 'part';
}

/** A source by its name, or by the level that no other source has. Where the one source is all there is, its rate is that of the whole. */
function sourceIn(words: string, report: Report): RateOwner | undefined {
  const sources = sourcesOf(report);
  const found = sourcesNamed(words, sources);
  const [first] = found;
  if (!first) return undefined;
  if (sources.length === 1 && first.figures.length === 0) return 'whole';
  return found.length === 1 ? first : 'part';
}

function ownerAt(statement: Statement, rate: Figure, report: Report): RateOwner {
  const block = report.narrative.blocks[statement.block];
  if (block?.kind === 'table') {
    const { label } = tablePlace(statement.start, block);
    const cell = rateCell(label);
    if (cell !== undefined) return namedBy(cell, report);
    return wholeRow.test(label) || block.rows.length <= 2 ? 'whole' : namedBy(label, report);
  }
  const mentions = mentionsOf(report);
  const own = mentions.find((each) => each.figure.id === rate.id && each.statement.start === statement.start && each.block === block);
  return own ? ownerInProse(own, mentions, report) : 'whole';
}

/** Said in its clause; else of the source whose amount stands last before it; else of the two amounts beside it that give it. */
function ownerInProse(own: Mention, mentions: readonly Mention[], report: Report): RateOwner {
  const clause = own.before.split(/[，,；;、]/u).at(-1) ?? '';
  const said = sourceIn(clause, report);
  if (said) return said;
  const titles = `${report.name}\n${report.narrative.title}`;
  if (amongThem.test(clause) || rateOfPartOfYear.test(own.before) || namesAnother(own.before, titles)) return 'part';
  const { stated } = report.funds;
  const sources = sourcesOf(report);
  const beside = mentions.filter((each) => inSameSentence(each, own) && isMoneyUnit(each.figure.unit));
  const last = beside.findLast((each) => each.statement.end <= own.statement.start);
  const source = sources.find(({ figures }) => figures.some(({ id }) => id === last?.figure.id));
  const isOfTotal = ({ figure }: Mention) => stated.some(({ id, phase }) => id === figure.id && phase !== null);
  if (source && !beside.some(isOfTotal)) return source;
  // 支出 171 万元，其中省级 118 万元、县级 53 万元，执行率 95%: of the last one only where its own amounts give it.
  if (source?.figures.some((a) => source.figures.some((b) => a !== b && gives(a, b, own)))) return 'part';
  const parts = beside.filter((each) => !isOfTotal(each));
  return parts.some((a) => parts.some((b) => a !== b && gives(a.figure, b.figure, own))) ? 'part' : 'whole';
}

function gives(part: Figure, whole: Figure, { figure, statement }: Mention): boolean {
  const [a, b] = [comparable(part), comparable(whole)];
  if (!a || !b || compare(b, zero) <= 0) return false;
  return percentAgreement({ numerator: a, denominator: b }, figure.value, printedDigits(statement.printed)) !== 'differs';
}
