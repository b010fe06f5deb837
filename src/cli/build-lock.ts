import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cli } from '../text/editors/cli.ts';
import type { Effects } from './effects.ts';

type LockEffects = Pick<Effects, 'root' | 'processId' | 'isRunning' | 'onStop' | 'print'>;

const interval = 250;

/**
 * One build at a time: two would share what Astro keeps of the content. A second waits for the first; a lock whose process
 * is gone is taken over. Returns the way to give it back.
 */
export async function acquireBuildLock(effects: LockEffects): Promise<() => void> {
  const { root, processId, isRunning, onStop, print } = effects;
  const file = join(root, '.build', 'building');
  const own = `${file}-${processId}`;
  mkdirSync(dirname(file), { recursive: true });
  for (let isTold = false; !take(file, own, processId); ) {
    const owner = ownerOf(file);
    if (owner === undefined || !isRunning(owner)) takeAway(file, own, isRunning);
    else {
      if (!isTold) print(cli.build.waiting(owner, file));
      isTold = true;
      await pause(interval);
    }
  }
  const release = () => rmSync(file, { force: true });
  const forget = onStop(release);
  return () => {
    release();
    forget();
  };
}

/** Linked, so that the lock never stands there without its owner. */
function take(file: string, own: string, processId: number): boolean {
  writeFileSync(own, String(processId));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Another may have done the same and have its own lock there by now: that one is put back. */
function takeAway(file: string, own: string, isRunning: Effects['isRunning']): void {
  try {
    renameSync(file, own);
  } catch {
    return;
  }
  const owner = ownerOf(own);
  if (owner !== undefined && isRunning(owner)) linkSync(own, file);
  rmSync(own, { force: true });
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
