/** Changes a thing; see `changesInTurn`. */
type ChangeInTurn<Value> = (id: string, shown: Value, send: (before: Value) => Promise<Value | null>) => Promise<boolean>;

/**
 * Sends changes of one thing one after the other, each with what the one before has made of it; the first with what is shown. `send` answers
 * null where it was refused: then those that wait behind it, which were chosen on top of it, are not sent. True for the last one of a thing.
 */
export function changesInTurn<Value>(): ChangeInTurn<Value> {
  const turns = new Map<string, Promise<Value | null>>();
  return async (id, shown, send) => {
    const turn = (turns.get(id) ?? Promise.resolve(shown)).then((before) => (before === null ? null : send(before)));
    turns.set(id, turn);
    await turn;
    const isLast = turns.get(id) === turn;
    if (isLast) turns.delete(id);
    return isLast;
  };
}
