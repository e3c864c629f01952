import type { Logger } from '../../platform/logging/logger.ts';
import { type Snapshot, snapshotIn } from '@saferplan/domain/publication';
import { IsoDate } from '@saferplan/domain/shared';
import { type Context, Hono } from 'hono';
import { readReport } from '../monitoring/index.ts';
import { packageExtensionsOf } from '../extensions/index.ts';
import { hasPaper, paperOf } from '../../public/paper-names.ts';
import { nameOf } from '../../public/plan-documents.ts';
import type { Renderings } from '../../public/renderings.ts';
import { nameOfSlide, slideNamed } from '../../public/slides.ts';
import type { DocumentRequest } from '../../public/write-document.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { askedDraft } from './asked-draft.ts';
import { chapterVersionsOf } from './chapter-versions.ts';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { sendDocument } from '../../http/send-document.ts';

/** The days between which progress is told: those that are asked for, or else from the first day of the edition until today. */
function spanOf(c: Context, { edition }: Snapshot, today: IsoDate): { readonly since: IsoDate; readonly until: IsoDate } {
  const asked = (name: string): IsoDate | undefined => IsoDate.safeParse(c.req.query(name)).data;
  const until = asked('until') ?? today;
  return { since: asked('since') ?? (edition.startsOn < until ? edition.startsOn : until), until };
}

/** Welsh where it is asked for and the partnership has it, or where it has nothing else. */
const languageOf = (c: Context, { partnership: { languages } }: Snapshot): 'en' | 'cy' =>
  languages.includes('cy') && (c.req.query('language') === 'cy' || !languages.includes('en')) ? 'cy' : 'en';

const MARKINGS = ['official', 'official-sensitive'] as const;

/**
 * `GET /drafts/<edition>/<plan, assessment, progress or summary>.<pdf or docx>`, or `plan.xlsx`: an edition as it stands, marked as a draft on each page, for the meeting
 * that is to decide on it. `?language=cy` is in Welsh where the partnership has Welsh; `?marking=` is a protective marking;
 * `?version=full` holds what is restricted to partners too; a report on progress is of the days `?since=` to `?until=`. Where it could not be published it says what is missing.
 */
export function draftRoutes(readMember: (headers: Headers) => Promise<Member | null>, renderings: Renderings, logger: Logger): Hono {
  const routes = new Hono();
  // `GET /drafts/<edition>/slides/<scorecard, priorities/… or trends/…>.<svg or png>`: a picture of it in the shape of a slide.
  routes.get('/:edition/slides/:within{.+\\.(?:svg|png)}', async (c) => {
    const asked = await askedDraft(c, readMember);
    if (asked.answer !== null) return asked.answer;
    const { member, snapshot } = asked;
    const slide = slideNamed(c.req.param('within'), snapshot);
    if (slide === null) return refuseAsText(c, { code: 'not-found', what: 'picture' }, 404);
    const now = member.context.now().toISOString();
    const language = languageOf(c, snapshot);
    const made = await renderings.draftSlide(
      { ...slide, snapshot, language, status: { kind: 'draft', at: now }, on: now.slice(0, 10) },
      c.req.raw.signal,
    );
    return sendDocument(c, made, nameOfSlide(snapshot, slide, true));
  });
  return routes.get('/:edition/:file{[a-z]+\\.(?:pdf|docx|xlsx)}', async (c) => {
    const named = paperOf(c.req.param('file'));
    if (named === null) return refuseAsText(c, { code: 'not-found', what: 'paper' }, 404);
    const version = c.req.query('version') === 'full' ? 'full' : 'public';
    const asked = await askedDraft(c, readMember, version);
    if (asked.answer !== null) return asked.answer;
    const { member, snapshot } = asked;
    const { paper, kind } = named;
    if (!hasPaper(paper, snapshot)) return refuseAsText(c, { code: 'request-refused', why: { code: 'no-topics' } }, 404);
    const language = languageOf(c, snapshot);
    // What is restricted is marked so, whether or not somebody asks for it.
    const marking = MARKINGS.find((one) => one === c.req.query('marking')) ?? (version === 'full' ? 'official-sensitive' : null);
    const on = member.context.now().toISOString().slice(0, 10);
    const reported =
      paper === 'progress' ? await readReport(member.context, { editionId: asked.editionId, ...spanOf(c, snapshot, on) }) : null;
    if (reported !== null && !reported.ok) return refuseAsText(c, reported.failure, 422);
    const changed = paper === 'assessment' ? await chapterVersionsOf(member.context, { editionId: asked.editionId, version }) : null;
    if (changed !== null && !changed.ok) return refuseAsText(c, changed.failure, 422);
    const request: DocumentRequest = {
      paper,
      version,
      snapshot,
      on,
      reported: reported === null ? null : reported.value,
      changedBy: changed === null ? null : changed.value,
      kind,
      language,
      status: { kind: 'draft', at: member.context.now().toISOString(), ...(marking === null ? {} : { marking }) },
      sections:
        paper === 'plan' && kind !== 'xlsx'
          ? await packageExtensionsOf(member.context.code, logger).sectionsOf(snapshotIn(snapshot, language), language)
          : [],
    };
    return sendDocument(c, await renderings.draft(request, c.req.raw.signal), nameOf(request));
  });
}
