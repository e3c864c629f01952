import { page } from '../../../apps/viewer/src/page.ts';
export const upward = page;
