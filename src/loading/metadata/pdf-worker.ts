import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** What the library says of one file. */
export type PdfAnswer =
  | { readonly info: Readonly<Record<string, unknown>>; readonly xmp: string; readonly annotators: readonly string[] }
  | { readonly failed: 'damaged' | 'locked' };

/** Pages of a longer document are not looked through for notes. */
const mostPages = 500;

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await answer(bytes)));

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const file = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: true, disableFontFace: true });
    const { info, metadata } = await file.getMetadata();
    const annotators = new Set<string>();
    for (let page = 1; page <= Math.min(file.numPages, mostPages); page++) {
      for (const { titleObj } of await (await file.getPage(page)).getAnnotations()) if (titleObj?.str) annotators.add(titleObj.str);
    }
    const xmp: unknown = metadata?.getRaw();
    await file.loadingTask.destroy();
    return { info: plain(info as Record<string, unknown>), xmp: typeof xmp === 'string' ? xmp : '', annotators: [...annotators] };
  } catch (error) {
    return { failed: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

/** Strings only, those that a program added too. */
function plain(info: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = typeof info['Custom'] === 'object' && info['Custom'] !== null ? info['Custom'] : {};
  return Object.fromEntries(Object.entries({ ...own, ...info }).filter(([, value]) => typeof value === 'string'));
}
