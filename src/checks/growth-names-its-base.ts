import type { Figure } from '../domain/figure.ts';
import type { Block } from '../domain/narrative.ts';
import type { Group, ReaderNote, Report } from '../domain/report.ts';
import { equals } from '../language/decimal.ts';
import { numbersIn } from '../narrative/locate.ts';
import { shown } from '../presenting/shown.ts';
import { lastYear, readerNoteText } from '../text/readers/reader-notes.ts';

/** A rate of growth says little without what it grew from. */
export function growthNamesItsBase({ beneficiaries, narrative }: Report): ReaderNote[] {
  return (beneficiaries?.groups ?? []).flatMap((group) => {
    const block = narrative.blocks[group.growth?.statements[0]?.block ?? -1];
    if (!group.growth || !block || printsBase(block, group)) return [];
    return [{ rule: 'growthNamesItsBase', block: block.index, text: remark(group.growth, group.previous) }];
  });
}

const remark = (growth: Figure, previous: Figure | null): string =>
  previous ? readerNoteText.baseDerived(shown(growth), shown(previous)) : readerNoteText.baseUnknown(shown(growth));

/** Whether the paragraph gives last year's number itself, in words such as 去年 14 人. */
function printsBase({ text }: Block, { figure, previous }: Group): boolean {
  return numbersIn(text).some((number) => {
    const isCount = number.unit === figure.unit && (!previous?.value || equals(number.value, previous.value));
    return isCount && lastYear.test(text.slice(0, number.start));
  });
}
