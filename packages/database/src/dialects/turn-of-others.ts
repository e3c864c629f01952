import { setImmediate as nextTurn } from 'node:timers/promises';

/** For so long statements and what is computed between them go on before other requests have a turn, in milliseconds. */
const TURN_MS = 20;

/** When the present turn of the event loop ran its first statement; null where it has run none. */
let began: number | null = null;

/**
 * Lets the event loop turn where statements have gone on for 20 ms. SQLite answers at once, so that a service which awaits one statement
 * after another would otherwise hold up everybody else until it has ended.
 */
export async function turnOfOthers(): Promise<void> {
  if (began === null) {
    began = performance.now();
    setImmediate(() => {
      began = null;
    });
  } else if (performance.now() - began > TURN_MS) await nextTurn();
}
