export * from './begun-partnership.repository.ts';
export * from './edition.repository.ts';
export * from './installed-package.repository.ts';
export * from './item.repository.ts';
export * from './partnership.repository.ts';
export * from './used-by-people.repository.ts';
