import { fileURLToPath } from 'node:url';
import { execute } from '../../src/cli/execute.ts';
import { parseCommand, type SiteOptions } from '../../src/cli/options.ts';
import { hashInputs, isFresh } from '../../src/cli/stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const ofFixtureSite: readonly string[] = ['--content', 'tests/fixtures/site', '--out', '.build/fixture-site', '--base', '/sub/'];

/** The site that a build with these options makes; made only where it is not up to date, whoever asks first. */
export async function freshBuild(options: readonly string[]): Promise<SiteOptions> {
  const { site } = parseCommand(['build', ...options], root, {});
  if (!isFresh(root, site.out, hashInputs(root, site))) {
    const { code, output } = await execute(process.execPath, ['src/cli/main.ts', 'build', ...options], root);
    if (code !== 0) throw new Error(`the site to test was not built:\n${output}`);
  }
  return site;
}
