import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadTask } from './judge-in-threads.ts';

const { question, compiled } = workerData as ThreadTask;
if (compiled) enableCompileCache(compiled);
const loaded = import('./judge-folder.ts');

parentPort?.on('message', async (publisher: string) => {
  const { judgeFolder } = await loaded;
  parentPort?.postMessage(await judgeFolder(question, publisher));
});
