export { sort } from '../features/feedback/index.ts';
