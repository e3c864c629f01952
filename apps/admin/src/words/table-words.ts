import { tables as english } from '@saferplan/messages/admin/tables';
import { welsh } from './spoken.ts';

export const tables = welsh?.tables ?? english;
