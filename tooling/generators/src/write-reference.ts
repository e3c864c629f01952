import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reference } from './reference.ts';

/** Writes the reference for the manual, which is made of it and does not keep it. */
const folder = fileURLToPath(new URL('../../../apps/docs/reference', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await reference())) writeFileSync(join(folder, name), text);
