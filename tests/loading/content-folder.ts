import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export const badInput = fileURLToPath(new URL('../fixtures/bad-input/', import.meta.url));

/** A valid small content folder of a body that does not exist, for one test; overlays are laid over it in order. */
export function contentFolder(t: Pick<TestContext, 'after'>, ...overlays: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-content-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const overlay of ['_base', ...overlays].map((name) => join(badInput, name))) {
    if (existsSync(join(overlay, 'content'))) cpSync(join(overlay, 'content'), join(folder, 'content'), { recursive: true });
    for (const path of removals(overlay)) rmSync(join(folder, path), { recursive: true });
  }
  return join(folder, 'content');
}

/** `remove.txt` lists what the case takes away, one path a line. */
function removals(overlay: string): string[] {
  const list = join(overlay, 'remove.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}
