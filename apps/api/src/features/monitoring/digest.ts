import { answerDueOn, isAnswerLate } from '@saferplan/domain/law';
import type { EditionContent } from '@saferplan/domain/plan';
import { firstLanguageOf, type IsoDate, type Language } from '@saferplan/domain/shared';
import { isOwnAction, rateAction, type Responsible } from '@saferplan/domain/monitoring';
import { type EmailLanguage, EMAILS } from '@saferplan/messages/emails';
import type { Email } from '../../platform/mail/mailer.ts';

/** Whom a digest is for: a member with what is theirs to see to. */
export interface Reader extends Responsible {
  readonly name: string;
  readonly email: string;
  /** In which language the app speaks to them; null until they have chosen. */
  readonly language: Language | null;
}

/** In which language a reader is written to: theirs where it is known, else the first of the partnership. */
const languageFor = ({ language }: Reader, { partnership }: EditionContent): EmailLanguage =>
  EMAILS[language ?? firstLanguageOf(partnership)];

/**
 * The weekly email to somebody who leads priorities or owns actions: what is late, what is due soon, what nobody has reported on. Null where
 * there is nothing to say; then nothing is sent.
 */
export function weeklyDigest(
  content: EditionContent,
  reader: Reader,
  facts: { readonly today: IsoDate; readonly origin: string },
): Email | null {
  const { edition, items, partnership } = content;
  const { words, day, due, reason } = languageFor(reader, content);
  const said = words.digest;
  const own = items.priority.filter(({ slug }) => reader.leads.includes(slug));
  const rated = items.action
    .filter((action) => isOwnAction(items, action, reader))
    .map((action) => ({
      action,
      rating: rateAction({
        action,
        updates: items['action-update'].filter(({ actionId }) => actionId === action.id),
        year: edition,
        today: facts.today,
      }),
    }));
  const sections = [
    { title: said.late, list: rated.filter(({ rating }) => rating.overdue) },
    { title: said.dueWithinAMonth, list: rated.filter(({ rating }) => rating.dueSoon) },
    {
      title: said.notUpdated,
      list: rated.filter(({ rating }) => !rating.overdue && !rating.dueSoon && rating.rag === 'amber'),
    },
  ].filter(({ list }) => list.length > 0);
  const answers = items['scrutiny-recommendation'].flatMap(({ text, madeOn, answeredOn, answer }) =>
    madeOn === null || answeredOn !== null || answer !== 'not-answered'
      ? []
      : [`- ${(isAnswerLate(madeOn, null, facts.today) ? said.answerLate : said.answerDue)(text, day(answerDueOn(madeOn)))}`],
  );
  if (sections.length === 0 && (own.length === 0 || answers.length === 0)) return null;
  const lines = [
    ...sections.flatMap(({ title, list }) => [
      title,
      ...list.map(
        ({ action, rating }) =>
          `- ${said.action(action.text, due(action.due), reason(rating.reason))}\n  ${facts.origin}/admin/editions/${edition.label}/progress#${action.id}`,
      ),
      '',
    ]),
    ...(answers.length === 0 ? [] : [said.toAnswer, ...answers, '']),
  ];
  return {
    to: reader.email,
    subject: said.subject(partnership.shortName, edition.label, day(facts.today)),
    text: [
      words.dear(reader.name),
      '',
      ...lines,
      said.sayHow(`${facts.origin}/admin/editions/${edition.label}/progress?show=mine`),
      said.turnOff(`${facts.origin}/admin/editions/${edition.label}/settings`),
      '',
    ].join('\n'),
  };
}

/** The email that reminds of one action a week before it is due. */
export function dueReminder(
  content: EditionContent,
  reader: Reader,
  facts: { readonly actionId: string; readonly dueOn: IsoDate; readonly origin: string },
): Email | null {
  const { edition, items, partnership } = content;
  const { words, at } = languageFor(reader, content);
  const action = items.action.find(({ id }) => id === facts.actionId);
  if (action === undefined) return null;
  // Where the plan names a month, the day is its last, and nobody has agreed it.
  const when = at(facts.dueOn.startsWith(action.due) ? action.due : facts.dueOn);
  return {
    to: reader.email,
    subject: words.reminder.subject(partnership.shortName, edition.label, when),
    text: [
      words.dear(reader.name),
      '',
      words.reminder.due(when, action.text),
      '',
      words.reminder.sayHow(`${facts.origin}/admin/editions/${edition.label}/progress#${action.id}`),
      '',
    ].join('\n'),
  };
}
