import { row } from '../features/spc/index.ts';

export const part = row;
