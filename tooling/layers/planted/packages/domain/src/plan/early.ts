import { publish } from '../publication/publish.ts';
export const early = publish;
