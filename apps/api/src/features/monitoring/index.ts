/* What other features may use of this one. */

export { readReport } from './monitoring.service.ts';
