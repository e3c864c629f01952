import { readDraft } from '../../../../packages/database/src/plan/item.repository.ts';
export const route = readDraft;
