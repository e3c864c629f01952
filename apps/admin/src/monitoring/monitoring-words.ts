import { monitoring as english } from '@saferplan/messages/admin/monitoring';
import { welsh } from '../words/spoken.ts';

/** What the screens of monitoring say, in the language that is spoken. */
export const monitoringWords = welsh?.monitoring ?? english;
