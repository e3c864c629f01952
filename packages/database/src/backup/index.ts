export { backUp } from './back-up.ts';
export { partsOf } from './parts-of.ts';
export { SealedSecret } from './format.ts';
export { restore, type Restored, sealedSecretIn } from './restore.ts';
