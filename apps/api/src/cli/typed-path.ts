import { resolve } from 'node:path';

/** A path as typed: relative to where the person is, which pnpm tells apart from where it runs. */
export const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
