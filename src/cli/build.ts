import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { SiteFile } from '../domain/files/site-file.ts';
import { cli } from '../text/editors/cli.ts';
import { acquireBuildLock } from './build-lock.ts';
import { checkContent } from './check-content.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { publish, repair } from './publish.ts';
import { writeServerFiles } from './server-files.ts';
import { hashInputs, writeStamp } from './stamp.ts';
import { systemFault } from './system-fault.ts';

/** Checks the content and puts a complete new site in the place of the last one, or leaves that as it is. */
export async function run(options: SiteOptions, effects: Effects): Promise<number> {
  let release: (() => void) | undefined;
  try {
    release = await acquireBuildLock(effects);
    // First: whatever the content is like, the last good site stands where it belongs.
    repair(options.out, effects);
    return await build(options, effects);
  } catch (error) {
    const fault = systemFault(error);
    if (!fault) throw error;
    effects.printError(`${fault.message}\n${cli.build.failed}`);
    return 1;
  } finally {
    release?.();
  }
}

async function build(options: SiteOptions, effects: Effects): Promise<number> {
  const { root, now, print, printError } = effects;
  const begin = now();
  print(cli.build.checking);
  const { isSound, site } = await checkContent(options.content, effects);
  if (!isSound) {
    printError(cli.build.refused);
    return 1;
  }
  print(cli.build.building);
  const inputs = hashInputs(root, options);
  const isChanged = () => hashInputs(root, options) !== inputs;
  let pages = 0;
  try {
    await publish(
      options.out,
      async (folder) => {
        await effects.render(options, folder);
        pages = writeServerFiles(folder, options.base);
        if (isChanged()) throw new EditorError(cli.build.changed);
      },
      effects,
    );
  } catch (error) {
    printError(describeFailure(isChanged() ? new EditorError(cli.build.changed) : (systemFault(error) ?? error), options.verbose));
    return 1;
  }
  stamp(options, inputs, effects);
  print(cli.build.done(pages, shortest(root, options.out), now() - begin));
  for (const note of beforeRelease(options, site)) print(note);
  return 0;
}

/** The site stands: that the next start cannot know it is no failure. */
function stamp({ out }: SiteOptions, inputs: string, { root, print }: Effects): void {
  try {
    writeStamp(root, out, inputs);
  } catch {
    print(cli.build.unstamped);
  }
}

/** What a site may lack while it is made, and should not lack when it is in public. */
function beforeRelease({ address }: SiteOptions, site: SiteFile | undefined): string[] {
  const missing = (['operator', 'contact'] as const).filter((key) => !site?.[key]);
  return [...(address || site?.address ? [] : [cli.build.unaddressed]), ...(missing.length > 0 ? [cli.build.unsigned(missing)] : [])];
}

function shortest(root: string, folder: string): string {
  const inside = relative(root, folder);
  return inside.startsWith('..') ? folder : inside;
}

function describeFailure(error: unknown, verbose: boolean): string {
  if (error instanceof EditorError) return `${error.message}\n${cli.build.failed}`;
  if (!(error instanceof Error)) return `${String(error)}\n${cli.build.failed}`;
  const place = placeOf(error);
  const technical = verbose ? (error.stack ?? error.message) : cli.build.verbose;
  return [cli.build.failed, withoutStack(error.message), ...(place ? [cli.build.failedAt(place)] : []), technical].join('\n');
}

/** The bundler puts stacks and colours into its messages. */
const withoutStack = (message: string): string =>
  stripVTControlCharacters(message)
    .replace(/^\s+at .*\n?/gm, '')
    .trim();

/** Astro and Vite say where a fault is in `loc` or `id`. */
function placeOf(error: Error): string | undefined {
  const { loc, id } = error as { loc?: { file?: string; line?: number; column?: number }; id?: string };
  const file = loc?.file ?? id;
  return file && [file, loc?.line, loc?.column].filter((each) => each !== undefined).join(':');
}
