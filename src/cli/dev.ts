import { watch } from 'node:fs';
import { cli } from '../text/editors/cli.ts';
import { startDevServer } from './astro.ts';
import { checkContent } from './check-content.ts';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';

const pauseAfterSaving = 300;

/** Shows the site while it is being edited; checks the content again whenever something in it is saved. */
export async function run(options: SiteOptions, port: number | undefined, effects: Effects): Promise<number> {
  const check = async () => {
    if (!(await checkContent(options.content, effects)).isSound) effects.printError(cli.dev.waiting);
  };
  effects.print(cli.dev.starting);
  await check();
  const server = await startDevServer(options, port, effects);
  effects.print(cli.dev.address(server.address));
  let pause: NodeJS.Timeout | undefined;
  const watcher = watch(options.content, { recursive: true }, () => {
    clearTimeout(pause);
    pause = setTimeout(() => check().catch((error: unknown) => effects.printError(String(error))), pauseAfterSaving);
  });
  await effects.untilStopped();
  clearTimeout(pause);
  watcher.close();
  await server.stop();
  return 0;
}
