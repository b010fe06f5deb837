import type { Block } from '../../domain/narrative.ts';
import { indicatorName } from '../../domain/report.ts';
import { compare, decimal } from '../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { inTenThousands } from '../../language/numerals.ts';
import { isFractionInWords, tenths } from '../../language/share-words.ts';
import { countHead, helped, helpedUnits, noAmount, rateWords, scoreBefore } from '../../language/stated-words.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { occurrences } from '../../narrative/locate.ts';
import { overlaps } from '../../narrative/occurrences.ts';
import { moneyUnitOver } from '../../narrative/table-cells.ts';
import { excuseWords } from '../../text/vocabulary.ts';
import { counted } from '../disclosure/counted.words.ts';
import { perhapsSensitive, sensitiveWords } from '../disclosure/protected.words.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { columnOver } from '../words-around/column-kinds.ts';
import { shared } from '../words-around/shared-words.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { fractionBehind, kindFits, messages, personsBehind, words } from './excuses-hide-no-data.words.ts';

/** An excuse is for numbers that are no data. Money, scores, rates, results and the persons helped are data in whatever words. */
export const excusesHideNoData: Rule = {
  id: 'excuses-hide-no-data',
  group: 'prose',
  level: 'error',
  words,
  find: (subject) =>
    (subject.file.excused ?? []).flatMap(({ quote, as }, index): Finding[] => {
      const { blocks } = subject.report.narrative;
      const hidden = occurrences(quote, blocks).flatMap(({ block: at, start, end }) => {
        const block = blocks[at];
        const numbers = block ? numbersOf(block).filter((each) => wantsFigure(each) && overlaps(each, { start, end })) : [];
        return numbers.flatMap((number) =>
          block && !isStated(number, block, subject) ? (datum(number, block, subject) ?? misnamed(as, quote, number, block) ?? []) : [],
        );
      });
      const [first] = hidden.sort((a, b) => Number(b.certain) - Number(a.certain));
      if (!first) return [];
      const place = { in: 'project', path: ['excused', index, 'quote'] } as const;
      return [{ place, ...(first.certain ? {} : { level: 'warning' as const }), ...first.message(excuseWords[as]) }];
    }),
};

/** The quotation of an excuse may reach over a number that a figure states. */
const isStated = (number: NarrativeNumber, { index }: Block, { report }: Subject): boolean =>
  report.figures.some(({ statements }) =>
    statements.some((each) => each.block === index && each.start < number.end && number.start < each.end),
  );

interface HiddenDatum {
  readonly certain: boolean;
  readonly message: (as: string) => Pick<Finding, 'what' | 'fix'>;
}

function datum(number: NarrativeNumber, block: Block, { report }: Subject): HiddenDatum | undefined {
  const { before, own } = wordsAround({ block: block.index, start: number.start, end: number.end }, report.narrative.blocks);
  const found = (message: HiddenDatum['message'], certain = true): HiddenDatum => ({ certain, message });
  const base = number.unit.split('/')[0] ?? '';
  if (isMoneyUnit(base) || (base === '' && inTenThousands.test(number.text))) return found(messages.money(number.text));
  if ((base === unit.points || base === '') && scoreBefore.test(before)) return found(messages.score(number.text));
  const result = report.indicators.find(
    ({ path, target }) => base !== '' && base === target?.unit && shared(indicatorName({ path }), own) === 1,
  );
  if (result) return found(messages.result(number.text, indicatorName(result)));
  if (base === '' && isAmountOfTable(number, block, report)) return found(messages.perhapsMoney(number.text), false);
  const behind = block.text.slice(number.start + number.text.length);
  const fraction = base === '' ? fractionBehind.exec(behind)?.[0] : undefined;
  if (fraction !== undefined && personsBehind.test(behind.slice(fraction.length)))
    return found(messages.perhapsRate(`${number.text}${fraction}`), false);
  if (isShare(number, base) && (rateWords.test(own) || personsBehind.test(behind))) return found(messages.perhapsRate(number.text), false);
  if (base === unit.percent || base === unit.percentagePoint || base === '‰') {
    return rateWords.test(own) ? found(messages.rate(number.text)) : found(messages.perhapsRate(number.text), false);
  }
  if (!helpedUnits.includes(base)) return undefined;
  if (helped.test(own) || isBesideThePersonsHelped(number, block, report)) return found(messages.persons(number.text));
  return perhapsHarmed(before, behind, base) ? found(messages.perhapsPersons(number.text), false) : undefined;
}

/** A bare number of a table in money, not zero, under no heading of a rate, a mark, a count or an indicator's columns. */
function isAmountOfTable({ start, values: [value] }: NarrativeNumber, block: Block, { narrative }: Subject['report']): boolean {
  if (block.kind !== 'table' || !value || value.coefficient === 0n) return false;
  const { heads } = tablePlace(start, block);
  if (noAmount.test(heads) || countHead.test(heads) || columnOver(block, start)) return false;
  return moneyUnitOver(block, start, narrative.blocks) !== undefined;
}

/** 三成 and 三分之一 are shares as much as 30%. */
const isShare = ({ values, text }: NarrativeNumber, base: string): boolean =>
  base === tenths || (values.length === 2 && isFractionInWords(text));

const perhapsHarmed = (before: string, behind: string, base: string): boolean =>
  [sensitiveWords, perhapsSensitive].some((words) => counted(before, behind, base, words)?.isSure);

/** A word for a code, an ordinal, a time or an approximation that the number is not. */
function misnamed(as: keyof typeof excuseWords, quote: string, number: NarrativeNumber, { text }: Block): HiddenDatum | undefined {
  const base = number.unit.split('/')[0] ?? '';
  const fits = kindFits[as];
  const excused = {
    number: number.text,
    isBound: number.operator !== null,
    isMany: number.values.some((value) => compare(value, decimal(10n)) >= 0),
    before: text.slice(0, number.start),
    behind: text.slice(number.start + number.text.length),
  };
  if (fits === undefined || base === '' || fits({ ...excused, quote, base, isApproximate: number.approximate })) return undefined;
  return { certain: false, message: messages.misnamed(number.text) };
}

/** In the sentence that counts a group, with the group's unit. */
function isBesideThePersonsHelped(
  { start, end, unit: counted }: NarrativeNumber,
  { index, text }: Block,
  { beneficiaries }: Subject['report'],
) {
  const groups = beneficiaries?.groups ?? [];
  return groups
    .flatMap(({ figure, parts }) => [figure, ...parts])
    .some(
      (figure) =>
        figure.unit === counted &&
        figure.statements.some(
          (each) => each.block === index && !/[。；！？\n]/u.test(text.slice(Math.min(each.end, end), Math.max(each.start, start))),
        ),
    );
}
