import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../loading/content-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** So many projects, of two publishers, that a check of them in threads is far from its end whenever it is stopped here. It is only read. */
function largeContent(): string {
  const content = contentFolder({ after: (remove) => after(() => (remove as () => void)()) });
  const edition = join(content, 'example-bureau/2023');
  for (let i = 0; i < 1000; i++) cpSync(join(edition, 'river-cleaning'), join(edition, `river-cleaning-${i}`), { recursive: true });
  cpSync(join(content, 'example-bureau'), join(content, 'second-bureau'), { recursive: true });
  return content;
}

describe('a check that is told to stop', () => {
  const content = largeContent();

  for (const [signal, code, format] of [
    ['SIGTERM', 143, 'text'],
    ['SIGINT', 130, 'json'],
  ] as const) {
    it(`obeys ${signal} at once, with its exit code, and prints nothing by halves`, { timeout: 60_000 }, async () => {
      // As a shell tells its own exit code: 128 and the signal's number, whether the program was ended or ended itself.
      const child = spawn(process.execPath, ['src/cli/main.ts', 'check', '--content', content, '--format', format], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
      await sleep(1500);
      assert.equal(child.exitCode, null, `it had ended before: ${printed}`);
      child.kill(signal);
      const [ended, by] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
      assert.equal(ended ?? { SIGTERM: 143, SIGINT: 130 }[by as 'SIGTERM' | 'SIGINT'], code);
      assert.equal(printed, '');
    });
  }
});
