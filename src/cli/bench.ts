import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run as build } from './build.ts';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { hashInputs, isFresh } from './stamp.ts';

/** Benchmarks that measure what was built; the others read the content themselves. */
const ofBuiltSites: readonly string[] = ['reader'];

/** Runs a benchmark of tests/bench, against an up-to-date dist/ where it needs one. */
export async function run([name = '', ...args]: readonly string[], site: SiteOptions, effects: Effects): Promise<number> {
  const script = join(effects.root, 'tests', 'bench', `${name}.ts`);
  if (!/^[\w-]+$/.test(name) || !existsSync(script)) throw new Error(`unknown benchmark: ${name}`);
  const isStale = ofBuiltSites.includes(name) && !isFresh(effects.root, site.out, hashInputs(effects.root, site));
  if (isStale && (await build(site, effects)) !== 0) return 1;
  const child = spawn(effects.node, [script, ...args], { cwd: effects.root, stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}
