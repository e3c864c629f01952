import type { Language } from '../language.ts';

/** Why a document, a page or a picture is not made: too much is asked for, the server restarts, it is too large, or making it failed. */
export type WhyNotMade = 'busy' | 'restarting' | 'too-large' | 'failed';

/** What is said of it to whoever asked. No Welsh speaker has read the Welsh yet. */
export const NOT_MADE: Readonly<Record<Language, Readonly<Record<WhyNotMade, string>>>> = {
  en: {
    busy: 'Many people ask for this at the moment. Please try again in a minute.',
    restarting: 'The server is being restarted. Please try again in a minute.',
    'too-large': 'This was too large to make, and was stopped. Please tell the partnership.',
    failed: 'This could not be made. Please tell the partnership.',
  },
  cy: {
    busy: 'Mae llawer o bobl yn gofyn am hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
    restarting: 'Mae’r gweinydd yn cael ei ailgychwyn. Rhowch gynnig arall arni ymhen munud.',
    'too-large': 'Roedd hyn yn rhy fawr i’w greu, a chafodd ei atal. Rhowch wybod i’r bartneriaeth.',
    failed: 'Nid oedd modd creu hyn. Rhowch wybod i’r bartneriaeth.',
  },
};
