import { scale } from '../scales/scale.ts';

export const axis = scale;
