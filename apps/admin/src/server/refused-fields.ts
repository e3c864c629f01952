import { failureIn } from './trpc.ts';
import { faultInWords } from '../words/fault-words.ts';

/**
 * Why the server refused fields, by their names; empty where it refused something else. A value that was refused stays in its field.
 * A form whose fields are not called as the last part of their path says how they are.
 */
export function refusedFields(
  error: unknown,
  nameOf: (path: string) => string = (path) => path.split('.').at(-1) ?? '',
): Readonly<Record<string, string>> {
  const failure = failureIn(error);
  if (failure?.code !== 'invalid') return {};
  return Object.fromEntries(failure.faults.map(({ path, message }) => [nameOf(path), faultInWords(message)]));
}
