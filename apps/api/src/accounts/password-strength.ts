/** zxcvbn's estimate (Wheeler, USENIX Security 2016): 3 is about 10^8 to 10^10 guesses, enough against tries over the network. */
const LEAST_SCORE = 3;

/**
 * Why a password is too easy to guess, in a sentence; null where it is good enough. `personal` are words that somebody who
 * knows the person would try first. The dictionaries are large, so they are loaded when a password is set and not before.
 */
export async function weaknessOf(password: string, personal: readonly string[]): Promise<string | null> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const estimate = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  }).check(password.slice(0, 100), [...personal, 'saferplan']);
  if (estimate.score >= LEAST_SCORE) return null;
  const hint = estimate.feedback.warning ?? '';
  return `This password is too easy to guess. ${hint === '' ? '' : `${hint.replace(/\.?$/, '.')} `}Use four or five words that have nothing to do with each other.`;
}
