import { targetSaid } from '../../domain/indicator-sides.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import type { Finding, Subject } from '../rule.ts';
import { placesOf } from '../words-around/fit.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { shared } from '../words-around/shared-words.ts';
import { messages } from './indicators-keep-their-numbers.words.ts';

/** A result that is a group of those who were helped: `from` says that the group is all that the indicator counts, `atLeast` that it is not. */
export const groupResults = (subject: Subject): readonly Finding[] =>
  subject.report.indicators.flatMap((indicator, index): Finding[] => {
    const written = subject.file.indicators[index]?.actual;
    if (typeof written !== 'object' || 'id' in written) return [];
    const key = 'from' in written ? 'from' : 'atLeast';
    const found = key === 'from' ? onlySome(indicator, subject) : perhapsAll(indicator, subject);
    return found ? [{ place: { in: 'project', path: ['indicators', index, 'actual', key] }, ...found }] : [];
  });

type Asked = Pick<Finding, 'what' | 'fix'>;

/** The total is on record, or the text states the group with the indicator's whole name. */
function perhapsAll(indicator: Indicator, { report }: Subject): Asked | undefined {
  const { actual } = indicator;
  const { total, groups = [] } = report.beneficiaries ?? {};
  if (!actual) return undefined;
  if (total?.status === 'reported') return messages.totalKnown(indicatorName(indicator), actual, total);
  if (actual.scope !== '' || !groups.some(({ figure }) => figure.id === actual.id)) return undefined;
  const said = placesOf(actual, report).findIndex(({ sentence }) => shared(indicatorName(indicator), sentence) === 1);
  const place = actual.statements[said];
  const text = report.narrative.blocks[place?.block ?? -1]?.text;
  return place && text !== undefined
    ? messages.perhapsAll(indicatorName(indicator), actual, quotedSentence(text, place.start, place.end))
    : undefined;
}

/** A scope or a part of a group that the indicator does not speak of. */
function onlySome(indicator: Indicator, { report }: Subject): Asked | undefined {
  const { actual, definition } = indicator;
  const groups = report.beneficiaries?.groups ?? [];
  if (!actual) return undefined;
  const isPart = groups.some(({ parts }) => parts.some(({ id }) => id === actual.id));
  if (!isPart && !groups.some(({ figure }) => figure.id === actual.id)) return undefined;
  const said = [indicatorName(indicator), definition ?? '', ...targetSaid(indicator)].join('\n');
  const isMeant = actual.scope === '' ? !isPart || shared(actual.label, said) > 0.5 : shared(actual.scope, said) === 1;
  return isMeant ? undefined : messages.onlySome(indicatorName(indicator), actual);
}
