/** Of 16 bits each: a string of a PDF holds 32,767 bytes, two of which name its encoding. */
const longest = 16_000;

/** A title, a bookmark or a description, which a PDF keeps as a string: cut with an ellipsis where the format cannot hold all of it. */
export const pdfString = (text: string): string =>
  text.length > longest
    ? `${text
        .slice(0, longest)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}……`
    : text;
