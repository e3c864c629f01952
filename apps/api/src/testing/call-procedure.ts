import type { z } from 'zod';
import type { Meta } from '../platform/trpc/access.ts';
import { appRouter } from '../router.ts';

// tRPC keeps its list of procedures there, with the schema of each one's input, and offers no other way to them.
/* oxlint-disable no-underscore-dangle */
const procedures = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly inputs: readonly z.ZodObject[]; readonly meta?: Meta } }>
>;
const inputOf = (path: string): z.ZodObject | undefined => procedures[path]?._def.inputs[0];

/** The paths of the procedures for members, but for those of items, which are made by one function. */
export const PATHS_OF_MEMBERS: readonly string[] = Object.entries(procedures).flatMap(([path, { _def }]) =>
  path.startsWith('items.') || _def.meta?.access === 'everybody' ? [] : [path],
);
/* oxlint-enable no-underscore-dangle */

/** Calls the procedure at a path such as `plan.edition`, with those of the values that its input asks for by name. */
export async function callProcedure(caller: object, path: string, values: Readonly<Record<string, unknown>>): Promise<unknown> {
  const found = path.split('.').reduce<unknown>((at, part) => Reflect.get(Object(at), part), caller);
  if (typeof found !== 'function') throw new Error(`${path} is no procedure`);
  const schema = inputOf(path);
  const input =
    schema !== undefined && 'shape' in schema
      ? Object.fromEntries(Object.keys(schema.shape).flatMap((key) => (key in values ? [[key, values[key]]] : [])))
      : undefined;
  return await (found as (given: unknown) => Promise<unknown>)(input);
}
