import type { StructureId } from '../checks/structure.ts';
import { holdsUnholdable, unholdable, withoutControls } from '../language/control-characters.ts';
import { controlMessages } from '../text/editors/control-problems.ts';
import { encodingMessages } from '../text/editors/encoding-problems.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { recognise } from './encoding.ts';
import type { Outcome } from './outcome.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Editors' own files are UTF-8 without BOM; anything else is named, never guessed at. */
export function decodeEditorsText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const problem = (rule: StructureId, words: { what: string; fix: string }, line?: number): Problem => ({
    ...{ rule, severity: 'error', file, line },
    ...words,
  });
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const found = recognise(bytes);
    if ('strange' in found) return { text: '', problems: [problem('encoding', encodingMessages.strangeOwn(found.strange), found.line)] };
    return { text: '', problems: [problem('encoding', encodingMessages.own(found.encoding))] };
  }
  if (text.startsWith('\uFEFF')) return { text: text.slice(1), problems: [problem('byte-order-mark', messages.byteOrderMark)] };
  const lines = text.replaceAll('\r\n', '\n');
  return { text: lines, problems: controls(file, lines) };
}

/** Each line that holds one, with the first of it. */
function controls(file: string, text: string): Problem[] {
  if (!holdsUnholdable(text)) return [];
  return text.split('\n').flatMap((line, i): Problem[] => {
    const found = unholdable.exec(line);
    if (!found) return [];
    const rule: StructureId = 'control-character';
    return [{ rule, severity: 'error', file, line: i + 1, column: found.index + 1, ...controlMessages.found(found[0]) }];
  });
}

type OfficialText = Extract<ReturnType<typeof recognise>, { encoding: unknown }>;

/** The official document comes as it comes: UTF-8 or UTF-16, with or without a mark, or GB18030. A file that is none of these is named. */
export function decodeOfficialText(file: string, bytes: Uint8Array): Outcome<OfficialText | undefined> {
  const found = recognise(bytes);
  if (!('strange' in found)) return { value: { ...found, text: withoutControls(found.text) }, problems: [] };
  const rule = 'document-encoding' satisfies StructureId;
  const problem: Problem = { ...{ rule, severity: 'error', file, line: found.line }, ...encodingMessages.strangeDocument(found.strange) };
  return { value: undefined, problems: [problem] };
}
