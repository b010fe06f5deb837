/** The lines with names of a YAML file, as read: anything may stand behind a name. */
export type WrittenGroup = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is WrittenGroup => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in the data at the path; undefined where the path leads nowhere. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
