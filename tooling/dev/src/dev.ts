import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reloadingProxy } from './reloading-proxy.ts';

/**
 * `pnpm dev`: the server, the public pages and the admin app, each of which shows a change by itself. `PORT` is the port of the public
 * pages. With `--fresh` the packages are installed anew at each start, into a data folder of its own that nobody has signed in to.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const isFresh = process.argv.includes('--fresh');
const port = Number(process.env['PORT'] ?? '4000');
const configuration = process.env['SAFERPLAN_CONFIG'];
const where = process.env['INIT_CWD'] ?? '.';

/** A port of this machine that is free now. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe: Server = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => found(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });

const behind = await freePort();
const adminPort = await freePort();
const address = `http://localhost:${port.toString()}`;
const environment = {
  ...process.env,
  PORT: behind.toString(),
  SAFERPLAN_ORIGIN: process.env['SAFERPLAN_ORIGIN'] ?? address,
  ...(isFresh && process.env['SAFERPLAN_DATA'] === undefined ? { SAFERPLAN_DATA: join(root, 'data', 'fresh') } : {}),
};
const children = new Set<ChildProcess>();
const begin = (folder: string, command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess => {
  const child = spawn(command, args, {
    cwd: join(root, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, ...more },
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

/** Removes the data of an installation that nobody has used; false where it is kept, which has been said. */
const empty = (): boolean =>
  spawnSync('node', ['apps/api/src/cli/main.ts', 'empty-data'], { cwd: root, stdio: 'inherit', env: environment }).status === 0;

if (isFresh && !empty()) process.exit(1);
const { server, reload } = reloadingProxy(behind);
server.once('error', () => {
  console.error(`The port ${port.toString()} is in use. Choose another, as in PORT=4001.`);
  end(1);
});
server.listen(port, '127.0.0.1');

// In a new checkout: the server serves the admin app as it was built last.
if (!existsSync(join(root, 'apps/admin/dist/index.html'))) {
  const built = spawnSync('turbo', ['run', 'build', '--filter=@saferplan/admin', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) end(1);
}
let api = begin('.', 'node', ['apps/api/src/main.ts']);
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
let isEnding = false;
const startAgain = (): void => {
  // The one that follows reads what has changed since, too.
  if (isEnding) return;
  const begun = (): void => {
    isEnding = false;
    if (isFresh && !empty()) return end(1);
    api = begin('.', 'node', ['apps/api/src/main.ts']);
    void whenUp().then(reload);
  };
  if (hasEnded(api)) return begun();
  isEnding = true;
  api.once('exit', begun);
  api.kill('SIGTERM');
};

/** Resolves when the server answers, or has ended, which is said. */
async function whenUp(): Promise<void> {
  const awaited = api;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${behind.toString()}/healthz`);
      return;
    } catch {
      if (hasEnded(awaited)) {
        if (awaited === api && !isEnding)
          console.error('\nThe server has ended: why stands above. It starts again when you change something.\n');
        return;
      }
      await new Promise((later) => {
        setTimeout(later, 200);
      });
    }
  }
}

for (const args of [[], ['--ssr', 'src/render.tsx']])
  begin('apps/viewer', 'node_modules/.bin/vite', ['build', '--mode', 'development', ...args, '--watch', '--logLevel', 'warn']);
begin('apps/admin', 'node_modules/.bin/vite', [
  '--clearScreen',
  'false',
  '--port',
  adminPort.toString(),
  '--strictPort',
  '--logLevel',
  'warn',
]);

/** What the server is made of; the public pages are, once they are built. */
const packages = ['packages', 'packages/partnerships'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'src')),
);
const watched = [join(root, 'apps/api/src'), join(root, 'apps/viewer/dist/server'), ...packages].filter((folder) => existsSync(folder));
if (configuration !== undefined) watched.push(dirname(resolve(where, configuration)));
const soon = (act: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 300);
  };
};
const onSource = soon(startAgain);
await whenUp();
for (const folder of watched)
  watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !/node_modules|\.types|\.test\./u.test(name)) onSource();
  });
watch(join(root, 'apps/viewer/dist/client'), { recursive: true }, soon(reload));

console.log(`
  Each of these loads itself again when you change something:

    The plan        ${address}/            what is under apps/viewer, apps/api and packages${isFresh ? '; packages are installed anew' : ''}
    The admin app   http://localhost:${adminPort.toString()}/admin/      what is under apps/admin

  This one shows the admin app as it was built last:  ${address}/admin/
`);

function end(code: number): void {
  for (const child of children) child.kill('SIGTERM');
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0));
