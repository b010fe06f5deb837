import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { freshBuild, ofFixtureSite } from '../built/fresh-build.ts';
import { siteVariables } from './sites.ts';

/** Builds what is not up to date, serves both sites, and tells the tests where they are. */
export default async function setUp(): Promise<() => Promise<void>> {
  const servers = [await buildAndServe(siteVariables.site, []), await buildAndServe(siteVariables.fixtureSite, ofFixtureSite)];
  return async () => {
    for (const server of servers) await server.close();
  };
}

async function buildAndServe(variable: string, options: readonly string[]): Promise<RunningServer> {
  const { out, base } = await freshBuild(options);
  const server = await serve(out, { base, port: 0 });
  process.env[variable] = server.address;
  return server;
}
