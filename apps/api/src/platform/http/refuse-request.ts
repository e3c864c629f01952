import { Language, type Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { failureInLanguage } from '@saferplan/messages/failures/in';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The language that a refusal is said in: `?language=` where it is given, else what the browser prefers (`Accept-Language`, RFC 9110 section 12.5.4). */
export const askedLanguage = (c: Context): Language =>
  Language.safeParse(c.req.query('language')).data ??
  Language.catch('en').parse(accepts(c, { header: 'Accept-Language', supports: [...Language.options], default: 'en' }));

/** A refusal as text, for whoever follows a link in a browser. */
export const refuseAsText = (
  c: Context,
  failure: Failure,
  status: ContentfulStatusCode,
  { headers = {}, language = askedLanguage(c) }: { readonly headers?: Record<string, string>; readonly language?: Language } = {},
): Response => c.text(failureInLanguage(failure, language), status, { ...headers, 'content-language': language });

/** A refusal as data, for a program that says it in the language that it speaks; `message` is its English. */
export const refuseAsJson = (c: Context, failure: Failure, status: ContentfulStatusCode): Response =>
  c.json({ failure, message: describeFailure(failure) }, status);
