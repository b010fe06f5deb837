import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from '../../src/cli/execute.ts';
import { parseCommand } from '../../src/cli/options.ts';
import { type RunningServer, serve } from '../../src/cli/serve.ts';
import { hashInputs, isFresh } from '../../src/cli/stamp.ts';
import { siteVariables } from './sites.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests', 'fixtures', 'site');

/** Builds what is not up to date, serves both sites, and tells the tests where they are. */
export default async function setUp(): Promise<() => Promise<void>> {
  const servers = [await buildAndServe(siteVariables.site, [])];
  if (existsSync(fixtures)) {
    const options = ['--content', 'tests/fixtures/site', '--out', '.build/fixture-site', '--base', '/sub/'];
    servers.push(await buildAndServe(siteVariables.fixtureSite, options));
  }
  return async () => {
    for (const server of servers) await server.close();
  };
}

async function buildAndServe(variable: string, options: readonly string[]): Promise<RunningServer> {
  const { site } = parseCommand(['build', ...options], root, {});
  if (!isFresh(root, site.out, hashInputs(root, site))) {
    const { code, output } = await execute(process.execPath, ['src/cli/main.ts', 'build', ...options], root);
    if (code !== 0) throw new Error(`the site to test was not built:\n${output}`);
  }
  const server = await serve(site.out, { base: site.base, port: 0 });
  process.env[variable] = server.address;
  return server;
}
