import { enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { cli } from '../text/editors/cli.ts';
import { visible } from '../text/terminal/visible.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import { type Command, parseCommand } from './options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cleanUps = new Set<() => void>();
let stopWaiting: (() => void) | undefined;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const effects: Effects = {
  root,
  processId: process.pid,
  node: process.execPath,
  environment: process.env,
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  now: () => performance.now(),
  isRunning,
  onStop(cleanUp) {
    cleanUps.add(cleanUp);
    listen();
    return () => {
      cleanUps.delete(cleanUp);
      if (cleanUps.size === 0 && !stopWaiting) stopListening();
    };
  },
  untilStopped: () =>
    new Promise((resolve) => {
      stopWaiting = resolve;
      listen();
    }),
  async readContent(contentFolder) {
    const { sharedContent } = await import('../loading/shared-content.ts');
    return sharedContent(contentFolder).renewed();
  },
  async render(options, folder) {
    const { renderSite } = await import('./astro.ts');
    await renderSite(options, folder, effects);
  },
};

const commands: Readonly<Record<string, (command: Command) => Promise<number>>> = {
  build: async ({ site }) => (await import('./build.ts')).run(site, effects),
  start: async ({ site, port }) => (await import('./start.ts')).run(site, port, effects),
  dev: async ({ site, port }) => (await import('./dev.ts')).run(site, port, effects),
  check: async (command) => {
    // Half of a short check is the loading of modules. A build would leave the chunks of each site there.
    enableCompileCache(join(root, '.build', 'compiled'));
    // Each pattern is used again and again: it is compiled at once, not for an interpreter first.
    setFlagsFromString('--no-regexp-tier-up');
    // The last tier of the compiler costs a check more than it gives. Without it the heap would grow further before it is
    // collected: it is, each time that it has grown by half.
    setFlagsFromString('--no-turbofan');
    setFlagsFromString('--heap-growing-percent=50');
    return (await import('./check.ts')).run(command, effects);
  },
  verify: async ({ site, files }) => (await import('./verify.ts')).run(files, site, effects),
  test: async ({ site, files }) => (await import('./test.ts')).run(files, site, effects),
  bench: async ({ site, files }) => (await import('./bench.ts')).run(files, site, effects),
  schemas: async () => (await import('./schemas.ts')).run(effects),
  help: async () => {
    effects.print(cli.help);
    return 0;
  },
};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.exitCode = await runCommand(process.argv.slice(2));
// Astro's servers and workers may keep handles open; the work is done.
process.exit();

async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args, root, process.env);
    const run = Object.hasOwn(commands, command.name) ? commands[command.name] : undefined;
    if (run) return await run(command);
    effects.printError(`${cli.unknownCommand(command.name)}\n\n${cli.help}`);
    return 1;
  } catch (error) {
    if (!(error instanceof EditorError)) throw error;
    effects.printError(visible(error.message));
    return 1;
  }
}

/**
 * While there is nothing to clean up and no server to end, a signal has its usual effect, which no loop holds up: a handler in
 * JavaScript would wait until the program pauses.
 */
function listen(): void {
  stopListening();
  for (const signal of signals) process.on(signal, stop);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, stop);
}

/** A server ends in order; anything else cleans up and leaves at once. */
function stop(signal: (typeof signals)[number]): void {
  if (stopWaiting) {
    stopWaiting();
    return;
  }
  for (const cleanUp of cleanUps) cleanUp();
  process.exit(128 + constants.signals[signal]);
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
