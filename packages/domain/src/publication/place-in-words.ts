import { nameOf } from './body-differences.ts';
import { type Json, pointerOf, stepsOf, valueAt } from '../shared/json-leaves.ts';
import { numbered, pathInWords } from './path-in-words.ts';

/** A JSON pointer into a body in plain English: `Contacts › “Samaritans” › Telephone`. */
export function placeInWords(body: Json, pointer: string): string {
  const steps = stepsOf(pointer);
  const values = steps.map((_step, index) => valueAt(body, pointerOf(steps.slice(0, index + 1))));
  return pathInWords(
    numbered(steps),
    values.map((value) => (value === undefined ? null : nameOf(value))),
  );
}
