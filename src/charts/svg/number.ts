/** A coordinate with at most two decimals, in the fewest characters: `12`, `.5`, `-3.25`. */
export function coordinate(value: number): string {
  const text = (Math.round(value * 100) / 100).toString();
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** Coordinates joined for path data: a minus sign separates by itself. */
export function coordinates(...values: readonly number[]): string {
  return values.map(coordinate).reduce((joined, text) => joined + (joined && !text.startsWith('-') ? ' ' : '') + text, '');
}
