import { withoutSpace } from '../../domain/narrative.ts';
import { fillers, joiningWord } from '../../language/describing-words.ts';
import { recently } from '../../language/recently.ts';

/** Each name of a file is held against the words around each number. */
const kept = 1000;

/** 县（区） and 县区 are one name. */
const plainOf = recently(kept, (text): string => withoutSpace(text).replace(/[（(](\p{Script=Han}{1,2})[）)]/gu, '$1'));

/** What a name says beyond the kind of the number; all of it where it says nothing else. */
const matterOf = recently(kept, (name): readonly string[] => {
  const pieces = name.split(fillers).filter(Boolean);
  return pieces.length > 0 ? pieces : [withoutSpace(name)];
});

/** Which characters of a piece stand in the text as part of a common word of two or more. */
function marks(piece: string, text: string): boolean[] {
  const characters = [...piece];
  if (characters.length === 1) return [text.includes(piece)];
  const found = characters.map(() => false);
  for (let at = 0; at < characters.length - 1; at++) {
    let end = at + 2;
    let common = `${characters[at]}${characters[at + 1]}`;
    if (!text.includes(common)) continue;
    while (end < characters.length && text.includes(common + characters[end])) common += characters[end++];
    found.fill(true, at, end);
    at = end - 2;
  }
  return found;
}

/** The share of a name's characters that the text has in common words, from 0 to 1. */
export function shared(name: string, text: string): number {
  const plain = plainOf(text);
  const all = matterOf(name).flatMap((piece) => marks(piece, plain));
  return all.length === 0 ? 1 : all.filter(Boolean).length / all.length;
}

/** Whether a text has a word of the name that none of the others has. */
export function tellsApart(name: string, text: string, others: readonly string[]): boolean {
  const [plain, ...rest] = [text, ...others].map(plainOf);
  return matterOf(name).some((piece) => {
    const elsewhere = rest.map((other) => marks(piece, other));
    return marks(piece, plain ?? '').some((found, i) => found && !elsewhere.some((each) => each[i]));
  });
}

/** The stretches of a name that the text has nowhere, and that are no other order of the nearest words (年老母亲, 老年母亲). */
export function foreignWords(name: string, near: string, wide: string): string[] {
  const [close, far] = [plainOf(near), plainOf(wide)];
  return matterOf(name).flatMap((piece) => {
    const known = marks(piece, `${far}\n${close}`);
    const plain = [...piece].map((character, i) => (known[i] || close.includes(character) ? '\n' : character)).join('');
    return [...plain.matchAll(/[^\n]+/gu)].flatMap(({ 0: each, index }) =>
      joiningWord.test(each) && far.includes(each) ? [] : [inItsWord(piece, each, index)],
    );
  });
}

const shortPiece = 4;
/** One character alone is shown with its piece, 涉及农户 for 农, of a long one with the next. */
function inItsWord(piece: string, stretch: string, at: number): string {
  if (stretch.length > 1 || piece.length <= 1) return stretch;
  if (piece.length <= shortPiece) return piece;
  return at + 2 <= piece.length ? piece.slice(at, at + 2) : piece.slice(at - 1);
}
