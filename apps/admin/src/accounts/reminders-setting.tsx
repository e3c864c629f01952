import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { useSession } from './session.tsx';

/** Whether one gets letters about one's own actions; administrators can try whether mail arrives. */
export function RemindersSetting(): ReactElement {
  const { reminders, role } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const attempt = async (action: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await action();
      await queries.invalidateQueries();
      announce(done);
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <section className="stack">
      <h2>Your reminders</h2>
      <Checkbox
        label="Write to me once a week, and a week before something of mine is due"
        checked={reminders}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          void attempt(() => client.monitoring.setReminders.mutate({ wanted }), wanted ? 'Reminders are on.' : 'Reminders are off.');
        }}
      />
      {role === 'administrator' ? (
        <div>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => void attempt(() => client.monitoring.sendTestEmail.mutate(), 'An email to you is on its way.')}
          >
            Send me an email to try it
          </Button>
        </div>
      ) : null}
    </section>
  );
}
