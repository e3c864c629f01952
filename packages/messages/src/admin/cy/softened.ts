/** The name of a language as it stands after `yn`, `i’r` and `ei`: Cymraeg becomes Gymraeg; Saesneg stays as it is. */
export const softened = (language: string): string => (language === 'Cymraeg' ? 'Gymraeg' : language);
