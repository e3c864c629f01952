export { backUp } from './back-up.ts';
export { SealedSecret } from './format.ts';
export { restore, type Restored, sealedSecretIn } from './restore.ts';
