import './pages-beside.css';
import { Button, Modal, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useRef, useState } from 'react';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { htmlOf, pageAt, showStyles } from '../../ui/public-page.ts';
import { Await } from '../../ui/screen-states.tsx';
import { frame, lang } from '../../words/spoken.ts';
import { changedTexts } from './changed-texts.ts';
import { type ChangedPage, draftAddressOf } from './group-differences.ts';
import { publicationWords } from '../../words/publication-words.ts';

/** The parts of a page that hold words, none of them within another. */
const PARTS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, caption, summary, text';

interface Side {
  /** The whole page as HTML, with its changed parts marked; null where there is no such page. */
  readonly html: string | null;
  readonly changed: number;
}

/** The pages that would change, one after the other: as the public reads it today, and beside it as it would be, with what differs marked. */
export function PagesBeside(props: {
  readonly pages: readonly ChangedPage[];
  readonly editionId: string;
  readonly start: number;
  readonly onClose: () => void;
}): ReactElement {
  const { pages, editionId, start, onClose } = props;
  const [at, setAt] = useState(start);
  const [asPhone, setAsPhone] = useState(false);
  const page = pages[at];
  return (
    <Modal opened fullScreen onClose={onClose} title={page === undefined ? '' : publicationWords.pagesBeside.todayAndAsItWould(page.name)}>
      <div className="buttons beside-tools">
        <Button variant="default" size="compact-md" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {publicationWords.pagesBeside.thePageBefore}
        </Button>
        <Button variant="default" size="compact-md" disabled={at >= pages.length - 1} onClick={() => setAt(at + 1)}>
          {publicationWords.pagesBeside.theNextPage}
        </Button>
        <span className="quiet">{publicationWords.pagesBeside.of(at + 1, pages.length)}</span>
        <Switch
          label={publicationWords.pagesBeside.asAPhone}
          checked={asPhone}
          onChange={(event) => setAsPhone(event.currentTarget.checked)}
        />
      </div>
      {page === undefined ? null : <Beside key={page.address} page={page} editionId={editionId} asPhone={asPhone} />}
    </Modal>
  );
}

function Beside(props: {
  readonly page: ChangedPage;
  readonly editionId: string;
  /** Whether both pages are as wide as the screen of a phone. */
  readonly asPhone: boolean;
}): ReactElement {
  const { page, editionId, asPhone } = props;
  const sides = useQuery({
    queryKey: ['pages-beside', editionId, page.address],
    staleTime: 0,
    queryFn: async () => {
      const [today, draft] = await Promise.all([pageAt(page.address), pageAt(draftAddressOf(page, editionId))]);
      return marked(today, draft);
    },
  });
  return (
    <Await query={sides}>
      {({ today, draft }) => (
        <div className="beside" data-as={asPhone ? 'phone' : 'screen'}>
          <Frame
            side={today}
            heading={publicationWords.pagesBeside.today}
            tone="gone"
            none={publicationWords.pagesBeside.thePublicHasNoSuch}
          />
          <Frame
            side={draft}
            heading={publicationWords.pagesBeside.asItWouldBe}
            tone="added"
            none={publicationWords.pagesBeside.thereWouldBeNoSuch}
          />
        </div>
      )}
    </Await>
  );
}

function Frame(props: {
  readonly side: Side;
  readonly heading: string;
  readonly tone: 'gone' | 'added';
  readonly none: string;
}): ReactElement {
  const { side, heading, tone, none } = props;
  const frameOf = useRef<HTMLIFrameElement>(null);
  const [at, setAt] = useState(0);
  const go = (to: number): void => {
    setAt(to);
    goToMark(frameOf.current?.contentDocument ?? null, to);
  };
  return (
    <section className="beside-side" aria-label={heading}>
      <h3>
        {heading} <span className="quiet">{publicationWords.pagesBeside.partsMarked(side.changed)}</span>
      </h3>
      {side.changed < 2 ? null : (
        <p className="buttons beside-marks" lang={lang}>
          <Button variant="default" size="compact-xs" disabled={at === 0} onClick={() => go(at - 1)}>
            {frame.markBefore}
          </Button>
          <Button variant="default" size="compact-xs" disabled={at >= side.changed - 1} onClick={() => go(at + 1)}>
            {frame.nextMark}
          </Button>
          <span className="quiet">{frame.markOf(at + 1, side.changed)}</span>
        </p>
      )}
      {side.html === null ? (
        <p className="quiet">{none}</p>
      ) : (
        // It runs no script, and its links open in a window of their own.
        <iframe
          ref={frameOf}
          title={heading}
          srcDoc={side.html}
          sandbox="allow-same-origin allow-popups"
          onLoad={(event) => showMarks(event.currentTarget.contentDocument, tone)}
        />
      )}
    </section>
  );
}

/** Both pages as HTML, with an attribute on every part whose words the other page has not. */
function marked(today: Document | null, draft: Document | null): { readonly today: Side; readonly draft: Side } {
  const [before, after] = [partsOf(today), partsOf(draft)];
  const { gone, added } = changedTexts(before.map(wordsOf), after.map(wordsOf));
  const mark = (parts: readonly Element[], changed: readonly boolean[]): number => {
    const found = parts.filter((_, index) => changed[index] === true);
    for (const part of found) part.setAttribute('data-change', '');
    return found.length;
  };
  const [lost, put] = [mark(before, gone), mark(after, added)];
  return { today: { html: htmlOf(today), changed: lost }, draft: { html: htmlOf(draft), changed: put } };
}

const wordsOf = (part: Element): string => (part.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

const partsOf = (page: Document | null): readonly Element[] =>
  [...(page?.querySelector('main')?.querySelectorAll(PARTS) ?? [])].filter(
    (part) => part.querySelector(PARTS) === null && wordsOf(part) !== '',
  );

/** Draws what is marked, and brings the first of it into view. */
function showMarks(page: Document | null, tone: 'gone' | 'added'): void {
  if (page === null) return;
  showStyles(page);
  const parts = [...page.querySelectorAll<HTMLElement>('[data-change]')];
  for (const part of parts) {
    part.style.outline = tone === 'gone' ? '2px dashed #b3261e' : '2px solid #1f7a4d';
    part.style.outlineOffset = '3px';
    part.title = tone === 'gone' ? publicationWords.pagesBeside.onlyToday : publicationWords.pagesBeside.onlyAsItWouldBe;
  }
  goToMark(page, 0);
}

/** Brings one of the marked parts of a page into view, opening what it is folded away in. */
function goToMark(page: Document | null, at: number): void {
  const part = page?.querySelectorAll<HTMLElement>('[data-change]')[at];
  if (part !== undefined) bringIntoView(part);
}
