import { readDraft } from '../../../../packages/database/src/plan/index.ts';
export const draft = readDraft;
