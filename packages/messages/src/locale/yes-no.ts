import type { Language } from '../language.ts';

/** Whether something is so. Welsh answers with the verb that is asked by: all fields of yes or no ask whether something is. */
export const YES_NO: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  en: { yes: 'yes', no: 'no' },
  cy: { yes: 'ydy', no: 'nac ydy' },
};
