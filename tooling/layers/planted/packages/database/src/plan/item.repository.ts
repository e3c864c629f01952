export const readDraft = 1;
