export { report } from '../monitoring/report.ts';
