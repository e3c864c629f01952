import type { EditionRemark } from '@saferplan/domain/shared';
import { remarksEn } from './remarks-en.ts';
import { sayCoded } from './say-coded.ts';

/** What is missing from an edition or contradicts in it, in plain English. */
export const describeRemark = (remark: EditionRemark): string => sayCoded(remarksEn, remark);
