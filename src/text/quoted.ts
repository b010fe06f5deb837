/** Words inside quotation marks; what they quote themselves stands in single ones, after GB/T 15834. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** A whole message: what stands inside quotation marks of its own quotes in single ones. Marks without their pair stay as they are. */
export function withinQuotes(text: string): string {
  let depth = 0;
  let least = 0;
  const marked = text.replace(/[“”]/gu, (mark) => {
    if (mark === '“') return depth++ % 2 === 0 ? '“' : '‘';
    depth -= 1;
    least = Math.min(least, depth);
    return depth % 2 === 0 ? '”' : '’';
  });
  return depth === 0 && least === 0 ? marked : text;
}

/** The same with double marks throughout: by what is said, whichever marks it stands in. */
export const inDoubleQuotes = (text: string): string => text.replaceAll('‘', '“').replaceAll('’', '”');
