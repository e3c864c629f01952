/** What is wrong with the package of a partnership: every problem at once, each with its path and what to write instead. */
export class PackageProblems extends Error {
  override readonly name = 'PackageProblems';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
