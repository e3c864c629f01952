/** What is wrong with the database, in an operator's words: what stands there and what to do. Printed without a stack. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
