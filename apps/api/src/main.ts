import { readConfig } from './config.ts';
import { start } from './start.ts';

try {
  const server = await start(readConfig());
  console.log(`
  Saferplan is running.

    The plan, for everybody   ${server.address}/
    The admin app             ${server.address}/admin/
${server.firstSignIn === null ? '' : `\n    To sign in the first time\n${server.firstSignIn.replaceAll(/^/gm, '      ')}\n    Change the password under Settings.\n`}
  Stop it with Ctrl-C.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? 'The port is in use. Choose another, as in PORT=4001.' : error);
  process.exitCode = 1;
}
