import { failureIn } from './trpc.ts';
import { faultInWords } from '../words/fault-words.ts';

/** Why the server refused fields, by their names; empty where it refused something else. A value that was refused stays in its field. */
export function refusedFields(error: unknown): Readonly<Record<string, string>> {
  const failure = failureIn(error);
  if (failure?.code !== 'invalid') return {};
  return Object.fromEntries(failure.faults.map(({ path, message }) => [path.split('.').at(-1) ?? '', faultInWords(message)]));
}
