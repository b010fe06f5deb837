import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

export interface BrowserModule {
  /** File name with the hash of its content. */
  readonly name: string;
  readonly code: string;
}

/** The one script that ships, bundled and named by its content. */
export const chartsModule: BrowserModule = await bundle('src/browser/upgrade-charts.ts', 'charts');

async function bundle(entry: string, name: string): Promise<BrowserModule> {
  const build = await rolldown({ input: resolve(entry), platform: 'browser', treeshake: { propertyReadSideEffects: false } });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  const { code } = output[0];
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name: `${name}-${hash}.js`, code };
}
