export * from './area-map.tsx';
export * from './classes.ts';
