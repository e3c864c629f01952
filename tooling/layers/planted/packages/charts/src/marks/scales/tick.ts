import { axis } from '../axes/axis.ts';

export const tick = axis;
