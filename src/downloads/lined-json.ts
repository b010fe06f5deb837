const width = 240;

/** JSON with one thing a line where that fits, so that a large description stays small and two versions can be compared. */
export const linedJson = (value: unknown): string => `${lined(value, '')}\n`;

function lined(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => `${inner}${lined(each, inner)}`).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{\n${entries.map(([key, each]) => `${inner}${JSON.stringify(key)}: ${lined(each, inner)}`).join(',\n')}\n${indent}}`;
}
