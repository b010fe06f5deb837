import { readdirSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { publishersIn } from '../loading/reading/read-content.ts';
import { byPlace, hasErrors } from '../text/editors/problem.ts';
import type { Judged, Question } from './judge-folder.ts';

/** What a thread is told when it starts. */
export interface ThreadTask {
  readonly question: Question;
  /** Where compiled modules are kept. */
  readonly compiled: string | undefined;
}

/** A thread loads and warms up code of its own, which takes as long as some hundred reports. */
const reportsWorthAThread = 200;
const mostThreads = 4;
/** MB. What lives through the judging of a report is little; more room would only be filled before it is swept. */
const resourceLimits = { maxYoungGenerationSizeMb: 6 };

/**
 * What `judgeFolder` says of the same folder, the publishers of a large one judged one by one on all cores: no rule looks beyond
 * one of them. Throws what a thread throws.
 */
export async function judgeInThreads(question: Question, threads = threadsFor(question.scope.content)): Promise<Judged> {
  const publishers = publishersIn(question.scope.content);
  if (threads < 2 || publishers.length < 2) return (await import('./judge-folder.ts')).judgeFolder(question);
  const workers = Array.from({ length: Math.min(threads, publishers.length) }, () => startThread(question));
  const queue = publishers.entries();
  const judged: Judged[] = [];
  const takeFromQueue = async (worker: Worker) => {
    for (const [i, publisher] of queue) judged[i] = await ask(worker, publisher);
  };
  try {
    await Promise.all(workers.map(takeFromQueue));
  } finally {
    for (const worker of workers) void worker.terminate();
  }
  return joined(judged);
}

function threadsFor(content: string): number {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const reports = files.filter((each) => basename(each) === 'project.yaml').length;
  return Math.max(1, Math.min(Math.floor(reports / reportsWorthAThread), availableParallelism(), mostThreads));
}

function startThread(question: Question): Worker {
  const workerData: ThreadTask = { question, compiled: getCompileCacheDir() };
  return new Worker(new URL('./judging-thread.ts', import.meta.url), { workerData, resourceLimits });
}

const ask = (worker: Worker, publisher: string): Promise<Judged> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (judged: Judged) => {
      worker.off('error', reject);
      resolve(judged);
    });
    worker.postMessage(publisher);
  });

/** As if one had read the folder: what is wrong above the publishers is said once, though each reading met it. */
function joined(judged: readonly Judged[]): Judged {
  const all = judged.flatMap(({ problems }) => problems);
  const problems = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()].sort(byPlace);
  if (hasErrors(problems)) return { problems, reports: 0, claims: [] };
  return {
    problems,
    reports: judged.reduce((sum, { reports }) => sum + reports, 0),
    claims: judged.flatMap(({ claims }) => claims),
  };
}
