import { localeTools } from '@saferplan/messages/locale';

const { number } = localeTools('en');

/** The privacy notice, in English: what the software does, and what the partnership says of itself. */
export const privacyEn = {
  title: 'Privacy notice',
  lede: 'What this site learns of you, what is kept and for how long, and what you can ask for.',
  reading: 'When you read',
  readingFacts: [
    'You need not say who you are. These pages set no cookie, and keep nothing in your browser.',
    'Everything comes from this site: no other company is told that you were here, and nothing measures what you do.',
    'What you search for is answered and not kept.',
    'Where an address is refused, as when too much is sent, the server’s log holds the network address it came from. How long logs are kept is for whoever runs the server.',
  ],
  writing: 'When you write to us',
  writingFacts: (days: number) => [
    `What you send by the form for feedback is kept with the address of the page, the language and the time, for ${number(days)} days at most. Your name, your network address and your browser are not kept with it.`,
    'So that nobody floods the form, it is counted how often it was used from a network address. That count is deleted after about a day.',
    'Only administrators and editors of the partnership’s plan read it. They can delete it sooner, and do so where it names somebody.',
    'Backups hold it until they are replaced; how long those are kept is for whoever runs the server. What comes back from one is deleted when its time is over.',
  ],
  named: 'When you are named in the plan',
  namedFacts: [
    'The plan names people in their office, such as a chair or who leads a priority, and contacts to turn to. What was published stays public for good, and so do earlier editions; two people together can withdraw a text.',
    'Figures are numbers of recorded events by month and area. Numbers by place below a threshold are withheld.',
  ],
  working: 'When you work on the plan',
  workingFacts: [
    'Of those who sign in to keep the plan, the name, the email address, when, from which network address and with which browser they signed in, and each change with its time are kept. One cookie holds the session, and another knows the browser again.',
    'When somebody leaves, an administrator can erase the account and the sign-ins. What they did stays in the history of the plan, as public decisions must be accounted for.',
  ],
  controller: 'Who is responsible',
  isController: (name: string) => `The controller is ${name}.`,
  noController: (partnership: string) =>
    `Which organisation is the controller is not recorded here. The ${partnership} is several organisations acting together; each of them is bound by the law.`,
  askWhom: 'For your personal data ask:',
  noContact: 'Whom to ask is not recorded here.',
  basis: 'On what ground',
  noBasis: 'The lawful basis (article 6 of the UK GDPR) is not recorded here.',
  rights: 'What you can ask for',
  rightsFacts: [
    'You can ask to see what is held of you, to have it corrected or erased, and to have its use limited, and you can object to it. What was written without a name can be found only by its words and its time.',
    'If you are not content with the answer, complain to the Information Commissioner:',
  ],
  said: (date: string) => `What the partnership says of itself was published on ${date}. The rest is what the software does.`,
  search: 'Personal data, GDPR, cookies, data protection',
};
export type PrivacyWords = typeof privacyEn;
