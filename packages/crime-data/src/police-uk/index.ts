export * from './read-police-data.ts';
