import type { PasswordHint, ValueFault } from '@saferplan/domain/shared';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** zxcvbn's estimate (Wheeler, USENIX Security 2016): 3 is about 10^8 to 10^10 guesses, enough against tries over the network. */
const LEAST_SCORE = 3;

let estimator: Promise<ZxcvbnFactory> | null = null;

/** Ranks the words of its dictionaries, which are large: once a process, when a password is first set. */
async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/**
 * Why a password is too easy to guess; null where it is good enough. `personal` are words that somebody who
 * knows the person would try first.
 */
export async function weaknessOf(password: string, personal: readonly string[]): Promise<ValueFault | null> {
  const estimate = (await (estimator ??= makeEstimator())).check(password.slice(0, 100), [...personal, 'saferplan']);
  if (estimate.score >= LEAST_SCORE) return null;
  const { warning } = estimate.feedback;
  // Without translations of its own the estimator names what it warns of.
  return { code: 'too-easy-to-guess', hint: warning === null || warning === '' ? null : (warning as PasswordHint) };
}
