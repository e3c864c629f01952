/**
 * What the pages of every site answer, by their addresses: whoever looks for one of these, or for other words for it (`same-words.ts`,
 * in English and Welsh alike), finds the page, whatever it is called. In the search of one edition and of the site as files alike.
 */
export const PAGE_SUBJECTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  '/': ['priorities'],
  '/partners': ['in charge', 'partners'],
  '/decisions': ['minutes of meetings'],
  '/progress': ['results so far', 'targets'],
  '/trends': ['crime figures'],
  '/place': ['crime map'],
  '/contacts': ['phone numbers', 'get help', 'contacts for help'],
  '/data': ['open data', 'freedom of information'],
  '/feedback': ['feedback'],
  '/about': ['when the plan ends'],
  '/law': ['what the law asks'],
  '/changes': ['what has changed'],
};

/** What whoever can be called in an emergency, and at any other time, answers. */
export const SUBJECTS_OF_EMERGENCY: readonly string[] = ['report a crime'];
/** What everybody with a telephone answers. */
export const SUBJECTS_OF_TELEPHONES: readonly string[] = ['phone numbers'];
