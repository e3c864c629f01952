/** Tells the operator, in the log, of something that failed and that nobody was waiting for. */
export const noteTrouble = (error: unknown): void =>
  console.error(JSON.stringify({ at: new Date().toISOString(), error: error instanceof Error ? error.stack : String(error) }));
