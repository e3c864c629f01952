/* What other features may use of this one. */

export { READ_PLAN_SHEETS, WRITE_PLAN_SHEETS } from './plan-sheets.ts';
