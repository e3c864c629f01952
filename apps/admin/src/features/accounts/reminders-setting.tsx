import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { client, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { spoken } from '../../words/spoken.ts';
import { account } from '../../words/account-words.ts';
import { useSession } from '../../session/session.ts';

/** Whether one gets letters about one's own actions; administrators can try whether mail arrives. */
export function RemindersSetting(): ReactElement {
  const { reminders, role } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const attempt = async (action: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await action();
      await queries.invalidateQueries();
      announce(spoken(done));
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <section className="stack">
      <h2>{account.reminders}</h2>
      <Checkbox
        label={account.remindersWanted}
        checked={reminders}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          void attempt(() => client.monitoring.setReminders.mutate({ wanted }), wanted ? account.remindersOn : account.remindersOff);
        }}
      />
      {role === 'administrator' ? (
        <div>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => void attempt(() => client.monitoring.sendTestEmail.mutate(), account.testEmailSent)}
          >
            {account.testEmail}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
