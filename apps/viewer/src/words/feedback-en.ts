import { localeTools } from '@saferplan/messages/locale';

const { number } = localeTools('en');

/** The form for feedback, in English. */
export const feedbackEn = {
  title: 'Tell us what you think of these pages',
  link: 'Is something here wrong, missing or hard to read? Tell us',
  lede: 'Say what is wrong, missing or hard to understand, or what you would have us do. You need not say who you are.',
  notForCrime: 'Do not report a crime here.',
  notForCrimeWhy: 'Nobody reads this at once. In an emergency call 999; else the police on 101.',
  about: (page: string) => `About the page ${page}`,
  aboutTitled: (title: string) => `About the page “${title}”`,
  aboutAll: 'About these pages as a whole',
  label: 'What would you like to say?',
  hint: (longest: number) =>
    `Up to ${number(longest)} characters. Leave out your name and address, and anything that would tell who somebody is: nobody can answer you here.`,
  trap: 'Leave this empty',
  send: 'Send',
  faultTitle: 'It has not been sent',
  faults: {
    empty: 'Write what you would like to say.',
    'too-long': (longest: number) => `This is too long. Use ${number(longest)} characters or fewer.`,
    'too-many-links': (most: number) => `This holds too many web addresses. Leave in ${number(most)} or fewer.`,
    'too-many': 'Much has been sent from here in the last hour. Your words stand below: try again in an hour.',
  },
  thanks: 'Thank you. It has been sent.',
  thanksNext: (partnership: string, days: number) =>
    `Somebody who works for the ${partnership} will read it. It is deleted after ${number(days)} days at the latest. Nobody can answer you, as nobody knows who you are.`,
  answers: 'If you want an answer',
  askContacts: 'Turn to one of these contacts.',
  privacy: 'What is done with what you write stands in the privacy notice.',
  asFiles: 'Nobody would receive it here.',
  asFilesWhere: 'This is a copy of the site in plain files, with no server behind it. What you write can be sent from the site itself:',
  search: 'Complain, comment, suggest, report a mistake, contact the partnership about these pages',
};
export type FeedbackWords = typeof feedbackEn;
