// The one file that any Node may run: it sets up what is missing, then hands over to main.ts on the project's own Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import * as loader from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const words = {
  installing: '首次运行或依赖有更新，正在安装依赖（约需一两分钟）……',
  waiting: '另一个命令正在安装依赖，等它完成……',
  failed: '依赖没有装好。请检查网络（npm config get registry）后重试；仍不行请删除 node_modules 再试。',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.mingzhang-lock');
const ownNode = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
const installLock = join(root, '.build', 'installing');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const isInstalled = () => existsSync(ownNode) && read(stampFile) === lockHash();

/** Resolves to the exit code; tells the child of every signal that reaches us. */
function execute(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root, ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(each, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** `node` gets its binary in an install script and is a devDependency: neither may be switched off by a user's npm settings. */
function npmCi() {
  const flags = ['ci', '--no-audit', '--no-fund', '--ignore-scripts=false', '--include=dev', '--include=optional', '--loglevel=error'];
  const { npm_execpath: npmCli, npm_node_execpath: npmNode } = process.env;
  if (npmCli && npmNode) return execute(npmNode, [npmCli, ...flags]);
  return execute(isWindows ? 'npm.cmd' : 'npm', flags, { shell: isWindows });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs the work in one process at a time; a lock left by a dead process counts for nothing. The link makes lock and owner appear at once. */
async function alone(work) {
  const claim = `${installLock}-${process.pid}`;
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(claim, String(process.pid));
  for (let turn = 0; ; turn++) {
    try {
      linkSync(claim, installLock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (turn === 0) console.log(words.waiting);
      if (!isRunning(Number(read(installLock)))) rmSync(installLock, { force: true });
      await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(installLock, { force: true });
    rmSync(claim, { force: true });
  }
}

async function install() {
  if (isInstalled()) return 0;
  console.log(words.installing);
  const code = await npmCi();
  if (code === 0 && existsSync(ownNode)) writeFileSync(stampFile, lockHash());
  else console.error(words.failed);
  return existsSync(ownNode) ? code : 1;
}

const setUp = isInstalled() ? 0 : await alone(install);
const main = join(root, 'src', 'cli', 'main.ts');
/** Of a check what was compiled is kept, main.ts included: taking its types out takes a tenth of a second. Not of a build, see main.ts. */
const compiled = process.argv[2] === 'check' ? join(root, '.build', 'compiled') : undefined;
if (setUp !== 0) process.exitCode = setUp;
else if (realpathSync(process.execPath) === realpathSync(ownNode)) {
  if (compiled) loader.enableCompileCache(compiled);
  await import(new URL('./main.ts', import.meta.url));
} else {
  const env = compiled ? { ...process.env, NODE_COMPILE_CACHE: compiled } : process.env;
  process.exitCode = await execute(ownNode, [main, ...process.argv.slice(2)], { env });
}
