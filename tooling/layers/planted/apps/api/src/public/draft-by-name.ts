import { readDraft } from '@saferplan/database/plan';
export const draft = readDraft;
