/** What a function answers when a user can be refused: a value, or a failure that is plain data. */
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>;

interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

interface Refused<Refusal> {
  readonly ok: false;
  readonly failure: Refusal;
}

/** A result that holds a value. */
export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });

/** A result that holds a failure. */
export const refuse = <Refusal>(failure: Refusal): Refused<Refusal> => ({ ok: false, failure });
