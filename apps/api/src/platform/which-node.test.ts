import { expect, it } from 'vitest';
import { whichNode } from './which-node.ts';

it('names the Node that is needed and the commands that bring it, on one that does not run TypeScript', () => {
  const versions = { ...process.versions, node: '20.20.2' };
  for (const features of [{}, { typescript: false }]) {
    const said = whichNode({ versions, features });
    // The one that runs this is the one that is installed with Saferplan.
    expect(said).toContain(`needs Node ${process.versions.node.split('.')[0]}, and this is Node 20.20.2: start with “pnpm start”`);
    expect(said).not.toContain('\n');
  }
  expect(whichNode(process)).toBeNull();
});
