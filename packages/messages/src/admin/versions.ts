/** What somebody reads of the versions of an assessment, chapter by chapter. */
export const versions = {
  heading: 'Versions by chapter',
  lede: 'Which chapter was changed for which version of the edition. The same table stands at the end of the assessment as Word and PDF, without the names once it is published.',
  none: 'Nothing of the assessment has been changed since it was taken over.',
  notRead: 'The versions could not be read. Open this page again.',
  columns: { chapter: 'Chapter', version: 'Version', changedOn: 'Changed last on', by: 'By', against: 'Compared with' },
  numbered: (version: number) => `version ${version.toString()}`,
  first: 'nothing: it is the first',
  against: (version: number, day: string) => `version ${version.toString()}, published on ${day}`,
  chapters: {
    levels: 'Levels and patterns by topic',
    changes: 'What has changed, and why',
    'last-year': 'What was done since the last assessment',
    voice: 'What residents say',
    ranking: 'Scores and ranking',
    recommendations: 'What is recommended',
    scrutiny: 'What scrutiny recommended',
    'case-reviews': 'Reviews of anti-social behaviour cases',
    gaps: 'What is not known',
    horizon: 'What is coming',
  },
};

export type VersionsWords = typeof versions;
