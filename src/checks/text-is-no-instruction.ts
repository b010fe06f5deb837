import type { Block } from '../domain/narrative.ts';
import type { ReaderNote, Report } from '../domain/report.ts';
import { headingInstructions, instructions, openingOf, readerNoteText } from '../text/readers/reader-notes.ts';

/** A report answers its form; instructions of the form that were left standing are no answer. */
export function textIsNoInstruction({ narrative }: Report): ReaderNote[] {
  return narrative.blocks.flatMap((block) => {
    const text = remark(block);
    return text ? [{ rule: 'textIsNoInstruction', block: block.index, text }] : [];
  });
}

function remark({ kind, text, runIn }: Block): string | undefined {
  if (kind === 'heading')
    return headingInstructions.some((pattern) => pattern.test(text)) ? readerNoteText.instructionInHeading : undefined;
  if (kind !== 'paragraph') return undefined;
  const body = text.slice(runIn ?? 0).trim();
  return instructions.some((pattern) => pattern.test(body)) ? readerNoteText.instructionInText(openingOf(body)) : undefined;
}
