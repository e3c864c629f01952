export * from './outline.repository.ts';
export * from './small-area-count.repository.ts';
