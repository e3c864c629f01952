export * from './content-in.ts';
export * from './localised-texts.ts';
export * from './translations.ts';
export * from './translation-file.ts';
export * from './translation-faults.ts';
