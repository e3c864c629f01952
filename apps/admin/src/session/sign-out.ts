import { deviceStorage } from '../ui/device-storage.ts';
import { forgetHalfTyped } from './half-typed.ts';

/**
 * Signs out and begins again; what signs people in and out is fetched only then, which keeps the app's first load small. What was typed into
 * forms and not added is removed from this browser; what waits to be saved stays, for the same person alone.
 */
export async function signOut(accountId: string | null): Promise<void> {
  const { authClient } = await import('./auth-client.ts');
  await authClient.signOut();
  if (accountId !== null) forgetHalfTyped(deviceStorage, accountId);
  location.assign('/admin/');
}
