/** The words that screens share, in English: for screens whose own sentences stand in English in their components. */
export { common as words } from '@saferplan/messages/admin';
