export { NO_OWN_PARTS } from './package-extensions.ts';
export { exportSite } from './export-site.ts';
export { openRenderings } from './open-renderings.ts';
export { openSearches } from '@saferplan/viewer/render';
