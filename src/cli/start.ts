import { cli } from '../text/editors/cli.ts';
import { run as build } from './build.ts';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { portFault } from './port-fault.ts';
import { serve } from './serve.ts';
import { hashInputs, isFresh } from './stamp.ts';

/** Builds if anything has changed, then serves the built site until told to stop. */
export async function run(options: SiteOptions, port: number | undefined, effects: Effects): Promise<number> {
  if (isFresh(effects.root, options.out, hashInputs(effects.root, options))) effects.print(cli.start.fresh);
  else if ((await build(options, effects)) !== 0) return 1;
  const server = await serve(options.out, { base: options.base, port }).catch((error: unknown) => {
    throw portFault(error, port);
  });
  effects.print(cli.start.address(server.address));
  await effects.untilStopped();
  await server.close();
  return 0;
}
