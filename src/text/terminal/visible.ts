/** What a terminal would obey instead of showing it, or what turns the reading direction. A line break is for the caller to judge. */
const commands = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A text with such characters written as their code: ⟨U+001B⟩. Line breaks stay. */
export const visible = (text: string): string =>
  text.replace(commands, (character) => (character === '\n' ? character : `⟨U+${codeOf(character)}⟩`));

/** The same for what stands in one line, such as the name of a file. */
export const visibleName = (text: string): string => visible(text).replaceAll('\n', '⟨U+000A⟩');

/** JSON that a terminal may show: what JSON leaves as it is, escaped as JSON does. The value stays the same. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(commands, (character) =>
    character === '\n' ? character : `\\u${codeOf(character).toLowerCase()}`,
  );
