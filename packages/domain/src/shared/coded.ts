/**
 * What a table of codes allows to be said: each code with its parameters, as plain data. A code without parameters stands beside null.
 * The sentence of each is in the messages, by language.
 */
export type CodedOf<Parameters> = {
  readonly [Code in keyof Parameters]: { readonly code: Code } & (Parameters[Code] extends null ? unknown : Readonly<Parameters[Code]>);
}[keyof Parameters];
