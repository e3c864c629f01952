/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a JSON value is an array. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Whether a JSON value is an object, and neither an array nor null. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON pointer (RFC 6901) of these steps. */
export const pointerOf = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${step.toString().replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The steps of a JSON pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer; undefined where there is none. */
export function valueAt(body: Json, pointer: string): Json | undefined {
  let value: Json | undefined = body;
  for (const step of stepsOf(pointer)) {
    if (value === undefined || value === null || typeof value !== 'object') return undefined;
    value = isList(value) ? value[Number(step)] : isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The body with the value at a pointer put in place of what stood there; unchanged where nothing did. */
export function withValueAt(body: Json, pointer: string, put: (old: Json) => Json): Json {
  const replace = (value: Json, [step, ...rest]: readonly string[]): Json => {
    if (step === undefined) return put(value);
    if (isList(value)) return value.map((item, index) => (index.toString() === step ? replace(item, rest) : item));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replace(item, rest) : item]));
  };
  return replace(body, stepsOf(pointer));
}

/** Every text in a body with its pointer, in the order in which it stands there. */
export function textsIn(body: Json): readonly { readonly path: string; readonly text: string }[] {
  const walk = (value: Json, steps: readonly (string | number)[]): { path: string; text: string }[] => {
    if (typeof value === 'string') return [{ path: pointerOf(steps), text: value }];
    if (isList(value)) return value.flatMap((item, index) => walk(item, [...steps, index]));
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => walk(item, [...steps, key]));
  };
  return walk(body, []);
}
