import { common } from '@saferplan/messages/admin';
import type { AdminWords } from '@saferplan/messages/admin';
import { teamwork } from '@saferplan/messages/admin/teamwork';
import type { Entry } from './find-entries.ts';

type NamingWords = Pick<AdminWords, 'common' | 'teamwork'>;

/** What the names of things to do are made of, in one language. */
export type ToDoNames = ReturnType<typeof namesIn>;

const namesIn = ({ common: { copyForward, undo }, teamwork: { useEntries } }: NamingWords) => ({ copyForward, undo, ...useEntries });

const ENGLISH = namesIn({ common, teamwork });

/** How something to do is named in Welsh where that is spoken (null: it is not), and in English, by which it is found too. */
export function namedInBoth(
  say: (from: ToDoNames) => string,
  welsh: NamingWords | null,
): Required<Pick<Entry, 'key' | 'name' | 'lang' | 'alsoNamed'>> {
  const alsoNamed = say(ENGLISH);
  const name = welsh === null ? alsoNamed : say(namesIn(welsh));
  return { key: `do ${name}`, name, lang: welsh === null ? undefined : 'cy', alsoNamed };
}
