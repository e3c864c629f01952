import { setImmediate as nextTurn } from 'node:timers/promises';

/** For so long values are worked on before other requests have a turn, in milliseconds. */
const TURN_MS = 8;

/** The values one by one; the event loop turns between two of them where work on them has gone on for 8 ms, so that others are answered meanwhile. */
export async function* inTurns<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  let began = performance.now();
  for (const value of values) {
    yield value;
    if (performance.now() - began < TURN_MS) continue;
    await nextTurn();
    began = performance.now();
  }
}
