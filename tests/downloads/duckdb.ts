import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SiteData } from '../../src/downloads/publication.ts';
import type { SelectionFile } from '../../src/downloads/selection-files.ts';

const database = await DuckDBInstance.create();

/** Rows as an independent reader of the files gets them; exact numbers arrive as text. */
export async function query(sql: string): Promise<unknown[][]> {
  const connection = await database.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
  } finally {
    connection.closeSync();
  }
}

/** Writes files into a folder of their own and hands it to `use`. */
export async function withFiles<Result>(
  files: readonly SelectionFile[],
  data: SiteData,
  use: (pathOf: (name: string) => string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-tables-'));
  try {
    for (const file of files) writeFileSync(join(folder, file.name), await file.render(data));
    return await use((name) => join(folder, name).replaceAll('\\', '/'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
