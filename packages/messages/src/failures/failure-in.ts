import type { Failure } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { describeFailure } from './describe-failure.ts';
import { failureInWelsh } from './failure-in-welsh.ts';

/** A failure in the language of whoever asked. */
export const failureInLanguage = (failure: Failure, language: Language): string =>
  language === 'cy' ? failureInWelsh(failure) : describeFailure(failure);
