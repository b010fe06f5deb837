import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas } from '../domain/editor-schemas.ts';
import { cli } from '../text/editors/cli.ts';
import type { Effects } from './effects.ts';

/** What VS Code knows of the YAML files, by the path in the project. */
export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  Object.entries(editorSchemas()).map(([name, schema]) => ({
    path: `.vscode/schemas/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));

/** Writes them anew, from the schemas that the check holds the files against. */
export function run({ root, print }: Pick<Effects, 'root' | 'print'>): number {
  const stale = schemaFiles().filter(({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    print(cli.schemas.written(path));
  }
  if (stale.length === 0) print(cli.schemas.fresh);
  return 0;
}
