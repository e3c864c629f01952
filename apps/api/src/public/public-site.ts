export { exportSite } from './export-site.ts';
export { openSearch } from './search.ts';
