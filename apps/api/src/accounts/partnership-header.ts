/** The header by which somebody who belongs to several partnerships says for which one they ask, by its address. */
export const PARTNERSHIP_HEADER = 'x-saferplan-partnership';
