/** Does something now and then again, a while after it has ended each time; a failure is logged and does not end it. Answers how to stop. */
export function runRegularly(everyMs: number, changeType: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let running = Promise.resolve();
  const once = async (): Promise<void> => {
    try {
      await changeType();
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
