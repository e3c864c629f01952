import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { readConfig } from './platform/config.ts';

// Whatever the server writes is its owner's alone.
process.umask(0o077);
try {
  const config = readConfig();
  // Node keeps what it has compiled, so that the next start has less to do. It must know where before it loads the rest.
  enableCompileCache(join(config.dataFolder, 'cache'));
  const { start } = await import('./start.ts');
  const server = await start(config);
  console.log(`
  Saferplan is running.

    The plan, for everybody   ${server.address}/
    The admin app             ${server.address}/admin/
    It listens on             ${server.listensOn}
${server.firstSignIn === null ? '' : `\n    To sign in the first time\n${server.firstSignIn.replaceAll(/^/gm, '      ')}\n    Change the password under Settings.\n`}
  Stop it with Ctrl-C.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const { whatToPrint } = await import('./features/install/what-to-print.ts');
  console.error(taken ? 'The port is in use. Choose another, as in PORT=4001.' : whatToPrint(error));
  process.exitCode = 1;
}
