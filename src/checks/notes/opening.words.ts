/** The first words of a passage: a note may stand a little away from what it is about. */
export const openingOf = (text: string): string => /^[^，。；：、]{1,14}/u.exec(text)?.[0] ?? text.slice(0, 14);
