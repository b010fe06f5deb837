import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { portFault } from './port-fault.ts';

/** astro.config.mjs reads what differs from run to run from these variables. */
function astroEnvironment({ content, base, address }: SiteOptions, out: string): Record<string, string> {
  return {
    MINGZHANG_CONTENT: content,
    MINGZHANG_OUT: out,
    MINGZHANG_BASE: base,
    ...(address === undefined ? {} : { MINGZHANG_ADDRESS: address }),
  };
}

export async function renderSite(options: SiteOptions, folder: string, effects: Pick<Effects, 'root' | 'environment'>): Promise<void> {
  // What a shell says of the environment must not make a development build of the public site.
  Object.assign(effects.environment, astroEnvironment(options, folder), { NODE_ENV: 'production' });
  const { build } = await import('astro');
  await build({ root: effects.root, logLevel: options.verbose ? 'info' : 'silent' });
}

/** Returns the address of the running server and the way to stop it. */
export async function startDevServer(options: SiteOptions, port: number | undefined, effects: Pick<Effects, 'root' | 'environment'>) {
  Object.assign(effects.environment, astroEnvironment(options, options.out));
  const { dev } = await import('astro');
  const strictly = { vite: { server: { strictPort: port !== undefined && port !== 0 } } };
  const server = await dev({
    root: effects.root,
    logLevel: options.verbose ? 'info' : 'error',
    // In dev Astro keeps one store for all content folders, and takes a report of the last one for its like in this one.
    force: true,
    server: { host: '127.0.0.1', ...(port === undefined ? {} : { port }) },
    // A port that was asked for is that one or none.
    ...strictly,
  }).catch((error: unknown) => {
    throw portFault(error, port);
  });
  return { address: `http://127.0.0.1:${server.address.port}${options.base}`, stop: () => server.stop() };
}
