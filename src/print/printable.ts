import { standIn } from '../text/readers/print.ts';
import { type Setting, settingIn, settingsOf } from './coverage.ts';

/** A character with the marks above and below it. */
export interface PrintablePiece {
  readonly text: string;
  /** Undefined where no font has it. */
  readonly setting: Setting | undefined;
  /** Where it begins in the text. */
  readonly start: number;
}

// Neither has ink: what only steers the writing, and blanks of other widths.
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u{FFF9}-\u{FFFB}]/u;
const blank = /[\p{Z}\t\n]/u;
const mark = /\p{M}/u;

/** What of a text is drawn, piece by piece. What has no ink is left out, whatever the fonts say of it. */
export function piecesOf(text: string): readonly PrintablePiece[] {
  const pieces: { text: string; bits: number; start: number }[] = [];
  let start = 0;
  for (const character of text.toWellFormed()) {
    const bits = settingsOf(character.codePointAt(0) as number);
    const last = pieces.at(-1);
    if (isPlain(character)) pieces.push({ text: character, bits, start });
    else if (blank.test(character)) pieces.push({ text: bits || character === '\n' ? character : ' ', bits: bits || all, start });
    else if (!invisible.test(character)) {
      if (last && mark.test(character)) Object.assign(last, joined(last.text + character));
      else pieces.push({ text: character, bits: mark.test(character) ? 0 : bits, start });
    }
    start += character.length;
  }
  return pieces.map(({ bits, ...piece }) => ({ ...piece, setting: settingIn(bits) }));
}

/** A mark is printed where Unicode has one character for it and its base: PDF knows no other text for two glyphs in one place. */
function joined(text: string): { text: string; bits: number } {
  const whole = text.normalize('NFC');
  const [first = '', ...more] = whole;
  return more.length === 0 ? { text: whole, bits: settingsOf(first.codePointAt(0) as number) } : { text, bits: 0 };
}

const all = 7;

/** Nearly every character is a Han one or plain ASCII. */
const isPlain = (character: string): boolean => /[\u4E00-\u9FFF -~]/.test(character);

/** The text as the PDF prints it: a character without a glyph is stated by its code instead. */
export const printable = (text: string): string =>
  piecesOf(text)
    .map(({ text: piece, setting }) => (setting ? piece : [...piece].map(spelt).join('')))
    .join('');

const spelt = (character: string): string =>
  settingsOf(character.codePointAt(0) as number) && !mark.test(character) ? character : standIn(character);

/** The pieces that no font has, in order. */
export const withoutGlyph = (text: string): readonly PrintablePiece[] =>
  isSettled(text) ? [] : piecesOf(text).filter(({ setting }) => !setting);

const lineEnd = 10;

/** A quick look that spares nearly every text the long one. No mark stands among ASCII, the Chinese signs and Han characters. */
function isSettled(text: string): boolean {
  let mayMark = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== lineEnd && !settingsOf(code)) return false;
    mayMark ||= !(code < 0x80 || (code >= 0x3000 && code < 0x3020) || (code >= 0x4e00 && code < 0xa000) || code >= 0xff00);
  }
  return !(mayMark && mark.test(text));
}
