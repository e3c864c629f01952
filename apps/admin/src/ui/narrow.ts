/** The screens of phones, as in the styles: panels are pages of their own there. */
export const NARROW = '(max-width: 48rem)';
