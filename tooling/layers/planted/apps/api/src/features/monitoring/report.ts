export { sort as report } from '../feedback/index.ts';
