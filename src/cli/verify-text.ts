import { withoutSpace } from '../domain/narrative.ts';
import type { ReceiptJson } from '../downloads/receipt-json-schema.ts';
import { sha256 } from '../downloads/sha256.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { recognise } from '../loading/encoding.ts';
import { type PrintedPiece, partingOf } from '../narrative/parting.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { group } from '../text/readers/format.ts';
import type { PublishedPage } from './verify-page.ts';

const shown = 12;

/** The page's text against the official document, and against what the receipt says of it. */
export function verifyText(receipt: ReceiptJson, { blocks }: PublishedPage, document: Uint8Array | undefined): string[] {
  const published = withoutSpace(blocks.map(({ text }) => text).join(''));
  const { numbers, characters } = receipt;
  const counted = blocks.reduce((sum, { text }) => sum + readNumbers(text).length, 0);
  const parts = Object.values(numbers.excused).reduce((sum, each) => sum + each, numbers.bound + numbers.rated + numbers.unbound);
  return [
    ...(document && receipt.document.endsWith('.txt') ? difference(officialText(document), blocks, receipt.document) : []),
    ...(sha256(published) === receipt.sha256.narrative ? [] : [words.textHash]),
    ...(published.length === characters ? [] : [words.characters(characters, published.length)]),
    ...(counted === numbers.total ? [] : [words.total(numbers.total, counted)]),
    ...(parts === numbers.total ? [] : [words.parts(numbers.total, parts)]),
    ...(numbers.unbound === 0 ? [] : [words.unbound(numbers.unbound)]),
  ];
}

function officialText(document: Uint8Array): string {
  const found = recognise(document);
  return 'text' in found ? withoutSpace(found.text) : '';
}

function difference(official: string, blocks: readonly PrintedPiece[], file: string): string[] {
  const parting = partingOf(official, blocks);
  if (!parting) return [];
  const at = parting.official;
  const published = withoutSpace(blocks.map(({ text }) => text).join(''));
  const part = (text: string, from: number) => text.slice(from, from + shown);
  return [
    words.text(
      group(String(at + 1)),
      official.slice(Math.max(0, at - shown), at),
      part(official, at),
      part(published, parting.published),
      file,
    ),
  ];
}
