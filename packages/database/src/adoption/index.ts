export * from './adoption-step.repository.ts';
export * from './document.repository.ts';
