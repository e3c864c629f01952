export * from './feedback.repository.ts';
