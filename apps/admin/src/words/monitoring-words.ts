import { monitoring as english } from '@saferplan/messages/admin/monitoring';
import { welsh } from './spoken.ts';

/** What the screens of monitoring say, in the language that is spoken. */
export const monitoringWords = welsh?.monitoring ?? english;
