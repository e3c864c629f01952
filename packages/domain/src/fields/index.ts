export * from './date-fields.ts';
export * from './field.ts';
export * from './reference-fields.ts';
export * from './text-fields.ts';
export * from './value-fields.ts';
