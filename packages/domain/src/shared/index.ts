export * from './calendar.ts';
export * from './cell-name.ts';
export * from './colour.ts';
export * from './failure.ts';
export * from './formats.ts';
export * from './id.ts';
export * from './result.ts';
export * from './text.ts';
