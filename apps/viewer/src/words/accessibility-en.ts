import { localeTools } from '@saferplan/messages/locale';

const { number, list, plural } = localeTools('en');

type Colours = 'light' | 'dark' | 'forced';
const COLOURS: Readonly<Record<Colours, string>> = { light: 'light', dark: 'dark', forced: 'forced' };

/**
 * The accessibility statement in English, under the headings of the model statement of the Public Sector Bodies (Websites and
 * Mobile Applications) (No. 2) Accessibility Regulations 2018.
 */
export const accessibilityEn = {
  title: 'Accessibility statement',
  lede: 'How far this site can be used by everybody, how we know, and whom to tell if it does not work for you.',
  law: (name: string) =>
    `This statement is about the site “${name}”. The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (“the accessibility regulations”) require public bodies to make their sites accessible and to publish a statement like this one.`,
  how: 'How accessible this site is',
  should: 'The site is built so that you should be able to:',
  uses: [
    'make the text up to four times as large without anything running off the screen',
    'use it with the keyboard alone, or with speech recognition',
    'listen to it with a screen reader',
    'read it in light or dark, or in your own colours',
    'do without JavaScript',
  ],
  untested: 'The pages of this partnership have not been tested for accessibility, so it is not known whether all of this holds.',
  feedback: 'Feedback and contact information',
  tell: 'If you find a problem that is not listed here, or think that this site does not meet the accessibility regulations, contact:',
  noContact: 'The partnership has not given a contact for the accessibility of this site.',
  askForms: 'Contact for documents in other forms, such as large print, easy read, audio or braille:',
  sameForForms:
    'Ask the same contact if you need something on this site in another form, such as large print, easy read, audio or braille.',
  email: 'Email',
  telephone: 'Telephone',
  address: 'Address',
  enforcement: 'Enforcement procedure',
  enforcer:
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the accessibility regulations in England, Scotland and Wales. If you are not happy with the response to your complaint, contact the Equality Advisory and Support Service (EASS):',
  technical: 'Technical information about this site’s accessibility',
  status: 'Compliance status',
  statusUnknown:
    'It is not known how far this site complies with the Web Content Accessibility Guidelines version 2.2 at level AA: its pages have not been tested.',
  statusPartial:
    'This site is partially compliant with the Web Content Accessibility Guidelines version 2.2 at level AA, because of what is listed under “Content that is not accessible”.',
  statusNothingFound:
    'Automated tests found nothing on this site that fails the Web Content Accessibility Guidelines version 2.2 at level AA. Such tests find only some failures, so this does not show that the site complies in full.',
  notAccessible: 'Content that is not accessible',
  noneListed: 'The partnership has listed none.',
  found: (failures: number) => `The tests found ${number(failures)} ${plural(failures) === 'one' ? 'failure' : 'failures'}.`,
  preparation: 'Preparation of this accessibility statement',
  prepared: (date: string) => `This statement was prepared on ${date}.`,
  notPrepared: (date: string) =>
    `The date on which this statement was prepared is not recorded. It was published with the plan on ${date}.`,
  reviewed: (date: string) => `It was last reviewed on ${date}.`,
  notTested: 'The pages of this partnership have not been tested for accessibility.',
  tested: (date: string, pages: number, widths: readonly number[], colours: readonly Colours[]) =>
    `On ${date}, ${number(pages)} ${plural(pages) === 'one' ? 'page' : 'pages'} of this site were tested, as they stood that day, with axe-core in Chromium: ${list(widths.map((width) => number(width)))} pixels wide, in ${list(colours.map((colour) => COLOURS[colour]))} colours, with every part that can be opened open.`,
  keyboard: 'The way from the front page to a priority was also followed with the keyboard alone.',
};
export type AccessibilityWords = typeof accessibilityEn;
