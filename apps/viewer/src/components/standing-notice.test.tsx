import '../testing/addresses.ts';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { published, SITE } from '../testing/published.ts';
import { renderPage } from '../render.tsx';

const snapshot = snapshotsOf(maidstone).at(-1);
if (snapshot === undefined) throw new Error('Maidstone has editions');
const adopted = published({
  ...snapshot,
  partnership: { ...snapshot.partnership, languages: ['en', 'cy'] },
  edition: { ...snapshot.edition, adoption: 'meeting-not-recorded' },
});
const page = (path: string): string => renderPage({ site: SITE, editions: [adopted], path, today: '2017-10-01' }).html;

it('says of an edition whose meeting of adoption is not recorded that it was adopted, and nowhere that it was not', () => {
  for (const path of ['/', '/contacts', '/decisions']) {
    expect(page(path)).toContain('Adopted; the meeting is not recorded');
    expect(page(path)).not.toMatch(/no adoption is recorded|No record of it is held/iu);
  }
  expect(page('/cy/')).toContain('Mabwysiadwyd; nid yw’r cyfarfod wedi’i gofnodi');
});

it('says as much of the day of a step as is known, and of none that it is not recorded', () => {
  const [first] = snapshot.meetings;
  if (first === undefined) throw new Error('Maidstone has meetings');
  const pageOf = (path: string, heldIn?: string): string => {
    const edition = published({
      ...adopted.snapshot,
      meetings: [],
      adoption: [{ move: 'adopt', on: null, ...(heldIn === undefined ? {} : { heldIn }), body: 'Council', reason: '' }],
    });
    return renderPage({ site: SITE, editions: [edition], path, today: '2017-10-01' }).html;
  };
  expect(pageOf('/decisions', '2017-03')).toContain('<time dateTime="2017-03">March 2017</time>: adopted, Council');
  expect(pageOf('/decisions', '2017')).toContain('<time dateTime="2017">2017</time>: adopted, Council');
  expect(pageOf('/decisions')).toContain('<span class="quiet">day not recorded</span>: adopted, Council');
  expect(pageOf('/')).toContain('day not recorded');
  expect(pageOf('/cy/decisions')).toContain('dyddiad heb ei gofnodi');
});

it('puts before a month what belongs before a month', () => {
  const recommended = (heldIn: string) =>
    published({
      ...adopted.snapshot,
      edition: snapshot.edition,
      adoption: [{ move: 'recommend', on: null, heldIn, body: 'Committee', reason: '' }],
      consultations: [
        { title: 'A', startsOn: null, startsIn: heldIn, endsOn: null, audiences: '', questions: '', summary: '', responses: [] },
        { title: 'B', startsOn: null, endsOn: null, endsIn: heldIn, audiences: '', questions: '', summary: '', responses: [] },
      ],
    });
  const textOf = (path: string, heldIn: string): string =>
    renderPage({ site: SITE, editions: [recommended(heldIn)], path, today: '2017-10-01' }).html.replaceAll(/<[^>]*>/gu, '');
  expect(textOf('/decisions', '2017-03')).toContain('It was recommended for adoption in March 2017;');
  expect(textOf('/decisions', '2017')).toContain('It was recommended for adoption in 2017;');
  expect(textOf('/decisions', '2017-03')).toContain('From March 2017; when it ended is not recorded');
  expect(textOf('/cy/decisions', '2017-03')).toContain('Fe’i hargymhellwyd i’w fabwysiadu ym mis Mawrth 2017;');
  expect(textOf('/cy/decisions', '2017-03')).toContain('O fis Mawrth 2017; ni chofnodir pryd y daeth i ben');
  expect(textOf('/cy/decisions', '2017-03')).toContain('Tan fis Mawrth 2017; ni chofnodir pryd y dechreuodd');
});

it('says who agreed what and when, where no adoption is recorded, and nowhere that it was adopted', () => {
  const [first] = snapshot.meetings;
  if (first === undefined) throw new Error('Maidstone has meetings');
  const { edition } = snapshot;
  const agreed = { ...first, body: 'Board', item: 'The plan', decision: '', outcome: 'agreed' as const };
  const textOf = (path: string, held: typeof agreed | (typeof agreed & { heldOn: null; heldIn: string })): string =>
    renderPage({
      site: SITE,
      editions: [published({ ...adopted.snapshot, edition, adoption: [], meetings: [held] })],
      path,
      today: '2017-10-01',
    }).html.replaceAll(/<[^>]*>/gu, '');
  const inMonth = { ...agreed, heldOn: null, heldIn: '2017-03' };
  for (const path of ['/', '/contacts', '/decisions']) {
    expect(textOf(path, inMonth).split('Agreed by Board in March 2017: “The plan”; no adoption is recorded here.')).toHaveLength(2);
    expect(textOf(path, { ...agreed, heldOn: null })).toContain('Agreed by Board: “The plan”; no adoption is recorded here.');
    expect(textOf(`/cy${path}`, inMonth)).toContain(
      'Cytunwyd gan “Board” ym mis Mawrth 2017: “The plan”; ni chofnodir unrhyw fabwysiadu yma.',
    );
  }
  expect(textOf('/', inMonth)).toContain('AdoptionNo record of it is held here');
});

it('names the plan that is in force on every edition that is not it, before one that is to begin', () => {
  const years = (label: string) =>
    published({
      ...adopted.snapshot,
      edition: { ...adopted.snapshot.edition, label, startsOn: `${label}-01-01`, endsOn: `${label}-12-31` },
    });
  const editions = ['2026', '2025', '2024'].map(years);
  const noticeOf = (path: string, today: string): string =>
    /<aside class="standing".*?<\/aside>/su.exec(renderPage({ site: SITE, editions, path, today }).html)?.[0].replaceAll(/<[^>]*>/gu, '') ??
    '';
  const running = 'The plan of 2025 runs to 31 December 2025';
  const toNext = 'Read the plan of 2026, which begins on 1 January 2026';
  expect(noticeOf('/editions/2024/', '2025-12-31')).toContain(`${running}. ${toNext}.`);
  expect(noticeOf('/', '2025-12-31')).toContain(`This plan begins on 1 January 2026. ${running}.`);
  const ofItself = noticeOf('/editions/2025/', '2025-12-31');
  expect(ofItself).toContain(`This plan runs to 31 December 2025. ${toNext}.`);
  expect(ofItself).not.toMatch(/You are reading|The plan of 2025/u);
  // Once the next has begun, it is the plan that is in force.
  expect(noticeOf('/editions/2024/', '2026-01-01')).not.toMatch(/The plan of|which begins/u);
  expect(noticeOf('/editions/2025/', '2026-01-01')).not.toMatch(/This plan runs|which begins/u);
});
