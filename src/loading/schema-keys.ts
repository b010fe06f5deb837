import type { z } from 'zod';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
}

/** The keys that the schema knows at a place; of a union, those of all its branches. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return [
    ...new Set(
      schemasAt(schema, path)
        .flatMap(unwrapped)
        .flatMap((each) => Object.keys(definition(each).shape ?? {})),
    ),
  ];
}

/** The keys that have to be there; of a union, those of the first branch that is a group of lines. */
export function neededKeysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const shapes = schemasAt(schema, path)
    .flatMap(unwrapped)
    .map((each) => definition(each).shape);
  const shape = shapes.find((each) => each !== undefined) ?? {};
  return Object.keys(shape).filter((key) => shape[key] && definition(shape[key]).type !== 'optional');
}

/** Whether this very word may stand at a place. */
export const accepts = (schema: z.core.$ZodType, path: readonly PropertyKey[], word: string): boolean =>
  schemasAt(schema, path)
    .flatMap(unwrapped)
    .some((each) => definition(each).type === 'literal' && definition(each).values?.includes(word));

/** What may stand at a place. pairs: names of the editor's own with a word each. */
export function kindsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): ReadonlySet<'text' | 'list' | 'group' | 'pairs'> {
  const kinds = { array: 'list', object: 'group', record: 'pairs' } as const;
  return new Set(
    schemasAt(schema, path)
      .flatMap(unwrapped)
      .map((each) => kinds[definition(each).type as keyof typeof kinds] ?? 'text'),
  );
}

/** What the schema says of a place, in an editor's words. */
export function labelAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  return schemasAt(schema, path).flatMap((each) => (each as z.ZodType).description ?? [])[0] ?? '';
}

const schemasAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>((schemas, key) => schemas.flatMap((each) => stepInto(each, key)), [schema]);

const definition = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: input, options } = definition(schema);
  if (options) return options.flatMap(unwrapped);
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : [schema];
}

function stepInto(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  return unwrapped(schema).flatMap((each) => {
    const { shape, element } = definition(each);
    const next = shape ? shape[String(key)] : element;
    return next ? [next] : [];
  });
}
