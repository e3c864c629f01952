/* What other features may use of this one. */

export { packageExtensionsOf } from './package-extensions.ts';
