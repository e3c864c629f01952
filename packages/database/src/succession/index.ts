export * from './carried-item.repository.ts';
export * from './succession.repository.ts';
