import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pathsBelow } from '../loading/reading/entries.ts';
import { publishersIn } from '../loading/reading/read-content.ts';
import { byPlace, hasErrors } from '../text/editors/problem.ts';
import type { Judged, Question } from './judge-folder.ts';

/** What a thread is told when it starts. */
export interface ThreadTask {
  readonly question: Question;
  /** The folder in which compiled modules are kept, if they are. */
  readonly compiled: string | undefined;
}

/** A thread loads and warms up code of its own, which takes as long as some hundred reports. */
const reportsWorthAThread = 200;
const mostThreads = 4;
/** MB. What lives through the judging of a report is little; more room would only be filled before it is swept. */
const resourceLimits = { maxYoungGenerationSizeMb: 6 };

/**
 * What `judgeFolder` says of the same folder, publisher by publisher, those of a large one on all cores: no rule looks beyond
 * one of them. Throws what a thread throws.
 */
export async function judgeInThreads(question: Question, threads = threadsFor(question.scope.content)): Promise<Judged> {
  const publishers = publishersIn(question.scope.content);
  const count = Math.min(threads, publishers.length);
  if (count === 0) return inThisThread(question)();
  const workers = count > 1 ? Array.from({ length: count }, () => startThread(question)) : [];
  const judges = count > 1 ? workers.map(inThread) : [inThisThread(question)];
  const queue = publishers.entries();
  const judged: Judged[] = [];
  const takeFromQueue = async (judge: Judge) => {
    for (const [i, publisher] of queue) judged[i] = await judge(publisher);
  };
  try {
    await Promise.all(judges.map(takeFromQueue));
  } finally {
    for (const worker of workers) void worker.terminate();
  }
  return joined(judged, publishers, basename(question.scope.content));
}

type Judge = (publisher?: string) => Promise<Judged>;

function threadsFor(content: string): number {
  const reports = pathsBelow(content).filter((each) => basename(each) === 'project.yaml').length;
  return Math.max(1, Math.min(Math.floor(reports / reportsWorthAThread), availableParallelism(), mostThreads));
}

/** The rules are loaded only by a process that judges. */
const inThisThread =
  (question: Question): Judge =>
  async (publisher) =>
    (await import('./judge-folder.ts')).judgeFolder(question, publisher);

function startThread(question: Question): Worker {
  const compiled = getCompileCacheDir();
  const workerData: ThreadTask = { question, compiled: compiled && dirname(compiled) };
  return new Worker(new URL('./judging-thread.mjs', import.meta.url), { workerData, resourceLimits });
}

const inThread =
  (worker: Worker): Judge =>
  (publisher) =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (judged: Judged) => {
        worker.off('error', reject);
        resolve(judged);
      });
      worker.postMessage(publisher);
    });

/** As if one had read the folder: what is wrong above the publishers is said once, though each reading met it. */
function joined(judged: readonly Judged[], publishers: readonly string[], root: string): Judged {
  const problems = judged
    .flatMap((each, i) => each.problems.filter(({ file }) => i === 0 || `${file}/`.startsWith(`${root}/${publishers[i]}/`)))
    .sort(byPlace);
  if (hasErrors(problems)) return { problems, reports: 0, claims: [] };
  return {
    problems,
    reports: judged.reduce((sum, { reports }) => sum + reports, 0),
    claims: judged.flatMap(({ claims }) => claims),
  };
}
