export { NO_OWN_PARTS } from './own-parts.ts';
export { exportSite } from './export-site.ts';
export { openSearch } from './search.ts';
