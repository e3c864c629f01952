import { row } from '../spc/row.ts';

export const beside = row;
