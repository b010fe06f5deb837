import { type FiguresJson, figuresJson } from '../downloads/figures-json-schema.ts';
import { checksumOf } from '../downloads/receipt-json.ts';
import { type ReceiptJson, receiptJson } from '../downloads/receipt-json-schema.ts';
import { sha256 } from '../downloads/sha256.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { verifyFacts } from './verify-facts.ts';
import { verifyFigures } from './verify-figures.ts';
import { readPage } from './verify-page.ts';
import { verifyPartRows } from './verify-part-rows.ts';
import { verifyParts } from './verify-parts.ts';
import { verifySummary } from './verify-summary.ts';
import { verifyText } from './verify-text.ts';

/** The published files of one report. */
export interface PublishedReport {
  /** Where they lie below the folder that was given; empty for that folder itself. */
  readonly path: string;
  /** The body of a file, undefined where there is none. */
  readonly read: (name: string) => Uint8Array | undefined;
}

export interface Verified {
  readonly failures: readonly string[];
  readonly receipt: ReceiptJson | undefined;
}

/** Everything that a receipt states, found out anew from the published files alone; each failure names its file. */
export function verifyReport({ path, read }: PublishedReport): Verified {
  const failures: string[] = [];
  const receipt = parsed('receipt.json', receiptJson, read, failures);
  const figures = parsed('figures.json', figuresJson, read, failures);
  const html = read('index.html');
  const page = html && readPage(text(html));
  if (!page) failures.push(html ? words.noReport : words.missing('index.html'));
  if (receipt) failures.push(...verifySeal(receipt, path), ...verifyFiles(receipt, read));
  if (receipt && page) failures.push(...verifyText(receipt, page, read(receipt.document)));
  if (page && figures)
    failures.push(
      ...verifyFigures(figures, page),
      ...verifySummary(figures, page),
      ...verifyFacts(figures, page),
      ...verifyParts(figures, page),
      ...verifyPartRows(figures, page),
    );
  if (receipt && figures) failures.push(...verifyLists(receipt, figures));
  return { failures, receipt };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Schema<Output> {
  safeParse(value: unknown): { success: true; data: Output } | { success: false };
}

function parsed<Output>(name: string, schema: Schema<Output>, read: PublishedReport['read'], failures: string[]): Output | undefined {
  const body = read(name);
  if (!body) return void failures.push(words.missing(name));
  try {
    const result = schema.safeParse(JSON.parse(text(body)));
    if (result.success) return result.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return void failures.push(words.unreadable(name));
}

const isSealed = ({ checksum, ...sealed }: ReceiptJson): boolean => checksumOf(sealed) === checksum;

function verifySeal(receipt: ReceiptJson, path: string): string[] {
  return [
    ...(isSealed(receipt) ? [] : [words.resealed]),
    ...(path === '' || `/${receipt.report}`.endsWith(`/${lastFolders(path)}/`) ? [] : [words.elsewhere(receipt.report)]),
  ];
}

/** A report lies three folders deep, wherever its site begins. */
const lastFolders = (path: string): string => path.split('/').filter(Boolean).slice(-3).join('/');

function verifyFiles(receipt: ReceiptJson, read: PublishedReport['read']): string[] {
  const files = [{ name: receipt.document, sha256: receipt.sha256.document }, ...receipt.files];
  return files.flatMap(({ name, sha256: expected }) => {
    const body = read(name);
    if (!body) return [words.missing(name)];
    return !isSealed(receipt) || sha256(body) === expected ? [] : [words.hash(name)];
  });
}

/** What the receipt repeats of figures.json. */
function verifyLists(receipt: ReceiptJson, { figures, notes }: FiguresJson): string[] {
  const derived = figures.flatMap(({ id, formula, value }) =>
    formula && value !== null ? [{ id, formula: formula.kind, of: formula.of, value }] : [],
  );
  const ids = new Set([...derived, ...receipt.recomputed].map(({ id }) => id));
  const entry = (list: readonly { id: string; formula: string; of: readonly string[]; value: string }[], id: string) => {
    const found = list.find((each) => each.id === id);
    return found && [found.formula, found.value, ...found.of].join(' ');
  };
  const listed = (list: FiguresJson['notes']) => JSON.stringify(list.map(({ rule, place, text }) => [rule, place, text]));
  return [
    ...[...ids].filter((id) => entry(derived, id) !== entry(receipt.recomputed, id)).map(words.recomputed),
    ...(listed(notes) === listed(receipt.notes) ? [] : [words.notes]),
  ];
}
