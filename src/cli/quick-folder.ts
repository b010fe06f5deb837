import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';

/** Bytes that must be free there. */
const room = 2 ** 30;

/**
 * Lends the work a folder for small files that come and go by the thousand: in memory, where there is room for them, since a disk
 * takes longer to make and to delete them than the work with them. Undefined where there is none. Afterwards it is gone.
 */
export async function withQuickFolder<Result>(work: (folder: string | undefined) => Promise<Result>, place = inMemory): Promise<Result> {
  const folder = hasRoom(place) ? mkdtempSync(join(place, 'mingzhang-')) : undefined;
  try {
    // Open to all, as the usual folder is: some work goes on as another user.
    if (folder) chmodSync(folder, 0o755);
    return await work(folder);
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

function hasRoom(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize >= room;
  } catch {
    return false;
  }
}
