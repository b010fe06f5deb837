// Plain JavaScript, as all that is loaded before the cache is on: to take the types out of one file takes a tenth of a second.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {import('./judge-in-threads.ts').ThreadTask} */
const { question, compiled } = workerData;
if (compiled) enableCompileCache(compiled);
const loaded = import('./judge-folder.ts');

parentPort?.on('message', async (publisher) => {
  const { judgeFolder } = await loaded;
  parentPort?.postMessage(await judgeFolder(question, publisher));
});
