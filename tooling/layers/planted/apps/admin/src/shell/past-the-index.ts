import { row } from '../features/spc/row.ts';

export const shown = row;
