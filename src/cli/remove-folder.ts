import { chmodSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes a folder, read-only ones inside of it too. False where the system does not allow it. */
export function removeFolder(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    try {
      makeWritable(folder);
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  }
}

/** What a folder holds can be deleted where the folder itself can be written. */
function makeWritable(folder: string): void {
  if (!lstatSync(folder).isDirectory()) return;
  chmodSync(folder, 0o700);
  for (const name of readdirSync(folder)) makeWritable(join(folder, name));
}
