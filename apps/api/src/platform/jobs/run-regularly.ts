/** Does something now and then again, a while after it has ended each time; a failure is logged and does not end it. Returns a function that stops it and waits for a run that is under way. */
export function runRegularly(everyMs: number, task: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let running = Promise.resolve();
  const once = async (): Promise<void> => {
    try {
      await task();
    } catch (error) {
      onError(error);
    }
    if (!stopped) timer = setTimeout(round, everyMs);
  };
  const round = (): void => {
    running = once();
  };
  timer = setTimeout(round, Math.min(everyMs, 5000));
  timer.unref();
  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await running;
  };
}
