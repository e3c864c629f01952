import { whichNode } from '../platform/which-node.ts';

const tooOld = whichNode(process);
if (tooOld === null) await import('./main.ts');
else {
  process.stderr.write(`${tooOld}\n`);
  process.exitCode = 1;
}
