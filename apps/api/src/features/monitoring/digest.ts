import { answerDueOn, isAnswerLate } from '@saferplan/domain/law';
import { describeDue, type EditionContent } from '@saferplan/domain/plan';
import { inWords, type IsoDate } from '@saferplan/domain/shared';
import { isOwnAction, rateAction, type Responsible } from '@saferplan/domain/monitoring';
import { monitoring } from '@saferplan/messages/admin/monitoring';
import { reasonSaid } from '@saferplan/messages/admin/reason-said';
import type { Email } from '../../platform/mail/mailer.ts';

/** The language of emails: which one a member speaks is known to their browser alone. */
const ENGLISH = { said: monitoring.reasons, language: 'en', inWords } as const;

/** Whom a digest is for: a member with what is theirs to see to. */
export interface Reader extends Responsible {
  readonly name: string;
  readonly email: string;
}

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
    { title: 'Late', list: rated.filter(({ rating }) => rating.overdue) },
    { title: 'Due within a month', list: rated.filter(({ rating }) => rating.dueSoon) },
    {
      title: 'No news for a quarter',
      list: rated.filter(({ rating }) => !rating.overdue && !rating.dueSoon && rating.rag === 'amber'),
    },
  ].filter(({ list }) => list.length > 0);
  const answers = items['scrutiny-recommendation'].flatMap(({ text, madeOn, answeredOn, answer }) =>
    madeOn === null || answeredOn !== null || answer !== 'not-answered' ? [] : [answerLine(text, madeOn, facts.today)],
  );
  if (sections.length === 0 && (own.length === 0 || answers.length === 0)) return null;
  const lines = [
    ...sections.flatMap(({ title, list }) => [
      title,
      ...list.map(
        ({ action, rating }) =>
          `- ${action.text} (due: ${describeDue(action.due)}). ${reasonSaid(rating.reason, ENGLISH)}\n  ${facts.origin}/admin/editions/${edition.label}/progress#${action.id}`,
      ),
      '',
    ]),
    ...(answers.length === 0 ? [] : ['Recommendations of scrutiny to answer', ...answers, '']),
  ];
  return {
    to: reader.email,
    subject: `${partnership.shortName} plan ${edition.label}: your actions on ${inWords(facts.today)}`,
    text: [
      `Dear ${reader.name},`,
      '',
      ...lines,
      `Say how they stand: ${facts.origin}/admin/editions/${edition.label}/progress?show=mine`,
      `You get this once a week while something waits for you. Turn it off under Settings: ${facts.origin}/admin/editions/${edition.label}/settings`,
      '',
    ].join('\n'),
  };
}

/** A recommendation of scrutiny that waits for an answer: by when it is in time, or that it is late. */
const answerLine = (text: string, madeOn: IsoDate, today: IsoDate): string =>
  `- ${text} (28 days end on ${inWords(answerDueOn(madeOn))}${isAnswerLate(madeOn, null, today) ? ': late' : ''}).`;

/** The email that reminds of one action a week before it is due. */
export function dueReminder(
  content: EditionContent,
  reader: Reader,
  facts: { readonly actionId: string; readonly dueOn: IsoDate; readonly origin: string },
): Email | null {
  const { edition, items, partnership } = content;
  const action = items.action.find(({ id }) => id === facts.actionId);
  if (action === undefined) return null;
  return {
    to: reader.email,
    subject: `${partnership.shortName} plan ${edition.label}: due on ${inWords(facts.dueOn)}`,
    text: [
      `Dear ${reader.name},`,
      '',
      `This is due on ${inWords(facts.dueOn)}: ${action.text}`,
      '',
      `Say how it stands: ${facts.origin}/admin/editions/${edition.label}/progress#${action.id}`,
      '',
    ].join('\n'),
  };
}
