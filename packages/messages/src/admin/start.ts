/** The first screen: what waits, and, of somebody who belongs to several partnerships, where each plan stands. */
export const start = {
  intro: 'Where each plan stands, and what waits for you in it.',
  practice: 'Practice copy',
  noEdition: 'There is no plan yet.',
  open: 'Open',
  openOf: (partnership: string) => `Open ${partnership}`,
  edition: (label: string, partnership: string) => `${label} of ${partnership}`,
  nothingWaits: 'Nothing waits for you here.',
  comments: (count: number) => (count === 1 ? '1 comment asks you' : `${count.toString()} comments ask you`),
  sentBack: (count: number) => (count === 1 ? '1 edition was sent back to you' : `${count.toString()} editions were sent back to you`),
  requests: (count: number) => (count === 1 ? '1 request for a second person' : `${count.toString()} requests for a second person`),
  late: (count: number) => (count === 1 ? '1 action is late' : `${count.toString()} actions are late`),
  dueSoon: (count: number) => (count === 1 ? '1 action is due within a month' : `${count.toString()} actions are due within a month`),
  notRead: 'What waits here could not be read.',
};

export type StartWords = typeof start;
