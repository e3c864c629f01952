/** The header by which somebody who belongs to several partnerships says for which one they ask, by its address. */
export const PARTNERSHIP_HEADER = 'x-saferplan-partnership';

/** The cookie that says the same for a browser, whose links and uploads carry no header. */
export const PARTNERSHIP_COOKIE = 'saferplan-partnership';
