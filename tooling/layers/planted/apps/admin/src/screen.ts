import { secret } from '../../api/src/secret.ts';
export const screen = secret;
