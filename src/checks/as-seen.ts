import type { Block } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import type { Report } from '../domain/report.ts';
import type { Mapped } from '../language/mapped.ts';
import { isNormalised, normalised } from '../language/normalised.ts';
import type { Finding, Place, Rule, StretchOfText, Subject } from './rule.ts';

/**
 * What a rule finds in a report as its readers see it: its text, the words of the file and last year's text in their one normal
 * form (`language/normalised.ts`), what is found led back to the place in the text as printed. So nothing that hides in a word
 * or a digit switches a rule off. A rule about the printed form itself is shown that (`asPrinted`).
 */
export function findAsSeen({ find, asPrinted }: Pick<Rule, 'find' | 'asPrinted'>, subject: Subject): readonly Finding[] {
  const seen = asPrinted ? undefined : asSeen(subject);
  return seen
    ? find(seen.subject).map(({ numbers, ...finding }) => ({
        ...{ ...finding, place: seen.placeOf(finding.place) },
        ...(numbers ? { numbers: numbers.map(seen.stretchOf) } : {}),
      }))
    : find(subject);
}

interface SubjectAsSeen {
  readonly subject: Subject;
  readonly placeOf: (place: Place) => Place;
  readonly stretchOf: (stretch: StretchOfText) => StretchOfText;
}

/** Undefined where the subject is its own normal form, as nearly all are. */
const asSeen = remembered((subject: Subject): SubjectAsSeen | undefined => (isOrdinary(subject) ? undefined : seenOf(subject)));

const isOrdinary = ({ report, previous, file }: Subject): boolean =>
  [report, previous].every(
    (each) => !each || [...each.narrative.blocks, ...each.narrative.remarks].every(({ text }) => isNormalised(text)),
  ) && isInForm(file);

const isInForm = (value: unknown): boolean =>
  typeof value === 'string' ? isNormalised(value) : typeof value !== 'object' || value === null || Object.values(value).every(isInForm);

function seenOf(subject: Subject): SubjectAsSeen {
  const { report, texts } = seenReport(subject.report);
  const previous = subject.previous && seenReport(subject.previous).report;
  const reports = subject.folders.reports.map((each) =>
    each === subject.report ? report : each === subject.previous ? (previous ?? each) : each,
  );
  const stretchOf = <Of extends StretchOfText>(of: Of): Of => ({ ...of, ...texts[of.block]?.back(of.start, of.end) });
  return {
    subject: { ...subject, report, previous, file: copied(subject.file, new Map(), []), folders: { ...subject.folders, reports } },
    placeOf: (place) => (place.in === 'narrative' ? stretchOf(place) : place),
    stretchOf,
  };
}

function seenReport(report: Report): { report: Report; texts: readonly Mapped[] } {
  const texts = report.narrative.blocks.map(({ text }) => normalised(text));
  const known = new Map<object, unknown>(
    report.narrative.blocks.map((block, i) => [block, seenBlock(block, texts[i] ?? normalised(block.text))]),
  );
  return { report: copied(report, known, texts), texts };
}

const seenBlock = (block: Block, text: Mapped): Block => ({
  ...block,
  text: text.text,
  place: normalised(block.place).text,
  runIn: block.runIn === null ? null : forward(text, block.runIn),
  seams: block.seams.map((at) => forward(text, at)),
  rows: block.rows.map((at) => forward(text, at)),
});

/** The first place of the made text that stands for the offset of the original, or for what comes after it. */
function forward({ text, back }: Mapped, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (back(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same data with every string in its normal form and every place in a block moved along; what was one object stays one. */
function copied<T>(value: T, known: Map<object, unknown>, texts: readonly Mapped[]): T {
  if (typeof value === 'string') return normalised(value).text as T;
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value) as T;
  const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  known.set(value, made);
  for (const [key, each] of Object.entries(value)) (made as Record<string, unknown>)[key] = copied(each, known, texts);
  const text = isSpan(value) ? texts[value.block] : undefined;
  if (text && isSpan(value)) Object.assign(made, { start: forward(text, value.start), end: forward(text, value.end) });
  return made as T;
}

const isSpan = (value: object): value is { block: number; start: number; end: number } =>
  ['block', 'start', 'end'].every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'number');
