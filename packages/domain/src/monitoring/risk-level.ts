/** Likelihood times impact, from 1 to 25; null where either has not been judged. A partnership reads it as an order, not as a measure. */
export const riskLevel = ({ likelihood, impact }: { readonly likelihood: number | null; readonly impact: number | null }): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;
