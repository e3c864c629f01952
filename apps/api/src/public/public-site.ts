export { NO_EXTENSIONS } from './package-extensions.ts';
export { exportSite } from './export-site.ts';
export { openRenderings } from './open-renderings.ts';
export { openSearches } from '@saferplan/viewer/render';
