import { Password } from '@saferplan/domain/accounts';
import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { faultIn } from '@saferplan/domain/shared';
import { weaknessOf } from '../../platform/accounts/password-strength.ts';

/** The password, if it is long enough and not easily guessed by somebody who knows the `personal` words; else what is wrong with it. */
export async function checkPassword(password: string, personal: readonly string[]): Promise<Result<string, Failure>> {
  const parsed = Password.safeParse(password);
  const messages = parsed.success ? [await weaknessOf(parsed.data, personal)] : parsed.error.issues.map(({ message }) => faultIn(message));
  const faults = messages.flatMap((message) => (message === null ? [] : [{ path: 'password', message }]));
  return faults.length === 0 ? ok(password) : refuse({ code: 'invalid', faults });
}
