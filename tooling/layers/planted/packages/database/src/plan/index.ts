export { readDraft } from './item.repository.ts';
