import { useState } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { client, messageOf } from '../server/trpc.ts';
import { useSession } from '../session/session.ts';

interface PartnershipSettings {
  readonly readOnly: boolean;
  /** Why a field was not saved, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly save: (field: string, value: unknown) => void;
}

/** Saves what an administrator changes of the partnership, a field at a time. */
export function usePartnershipSettings(): PartnershipSettings {
  const { content, locked, refresh } = useEdition();
  const { role } = useSession();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = async (field: string, value: unknown): Promise<void> => {
    try {
      await client.plan.changePartnership.mutate({ version: content.partnership.version, changes: { [field]: value } });
      setErrors(({ [field]: _gone, ...others }) => others);
      await refresh();
    } catch (error) {
      setErrors((others) => ({ ...others, [field]: messageOf(error) }));
    }
  };
  return { readOnly: locked || role !== 'administrator', errors, save: (field, value) => void save(field, value) };
}
