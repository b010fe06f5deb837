import { type NarrativeNumber, wantsFigure } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { inTenThousands } from '../language/numerals.ts';
import { isMoneyUnit } from '../language/unit-scale.ts';
import { remembered } from './remembered.ts';
import type { Report } from './report.ts';

/** Whether the text states no amount of the whole: every number in it that may be money states a figure of one of its parts. */
export const statesNoTotal = remembered((report: Report): boolean => {
  const ofParts = report.figures.flatMap(({ subject, statements }) => (subject === null ? [] : statements));
  return report.narrative.blocks.every(({ index, text }) =>
    readNumbers(text).every(
      (number) =>
        !mayBeMoney(number) || ofParts.some(({ block, start, end }) => block === index && start <= number.start && number.end <= end),
    ),
  );
});

const mayBeMoney = (number: NarrativeNumber): boolean =>
  wantsFigure(number) && (number.unit === '' || isMoneyUnit(number.unit) || inTenThousands.test(number.text));
