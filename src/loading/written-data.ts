/** The lines with names of a YAML file, as read: anything may stand behind a name. */
export type WrittenGroup = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is WrittenGroup => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in the data at the path; undefined where the path leads nowhere. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** The data with another value at the path; all that the path does not pass is the same object. */
export function withValueAt<Data>(data: Data, [key, ...rest]: readonly PropertyKey[], value: unknown): Data {
  if (key === undefined) return value as Data;
  const inside = withValueAt((data as Record<PropertyKey, unknown>)[key], rest, value);
  if (Array.isArray(data)) return data.with(Number(key), inside) as Data;
  return { ...data, [key]: inside };
}
