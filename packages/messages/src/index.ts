export * from './language.ts';
export * from './locale/numbers.ts';
export * from './locale/periods.ts';
export * from './verdict/context.ts';
export * from './verdict/names.ts';
export * from './verdict/say-verdict.ts';
export * from './findings/say-finding.ts';
export * from './verdict/say-advice.ts';
