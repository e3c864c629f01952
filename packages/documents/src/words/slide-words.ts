/** Every word of a slide's own, by language. */
export const slideWords = {
  en: {
    outcomes: 'What we aim to achieve',
    measures: 'How we will know',
    more: (count: number) => `and ${count.toString()} more`,
    moreMeasures: (count: number) =>
      count === 1 ? 'One more measure is in the report.' : `${count.toString()} more measures are in the report.`,
    of: (count: string, of: string) => `${count} of ${of}`,
    source: (source: string) => `Source: ${source}`,
    published: (date: string) => `published ${date}`,
  },
  cy: {
    outcomes: 'Yr hyn rydym am ei gyflawni',
    measures: 'Sut y byddwn yn gwybod',
    more: (count: number) => `a ${count.toString()} arall`,
    moreMeasures: (count: number) => `Mae ${count.toString()} mesur arall yn yr adroddiad.`,
    of: (count: string, of: string) => `${count} o ${of}`,
    source: (source: string) => `Ffynhonnell: ${source}`,
    published: (date: string) => `cyhoeddwyd ${date}`,
  },
} as const;
