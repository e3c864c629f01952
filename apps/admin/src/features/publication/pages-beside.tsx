import './pages-beside.css';
import { Button } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { unfold } from '../../ui/bring-into-view.ts';
import { htmlOf, pageAt, showStyles } from '../../ui/public-page.ts';
import { PageRefused } from '../../ui/page-refused.tsx';
import { Await } from '../../ui/screen-states.tsx';
import { frame, lang } from '../../words/spoken.ts';
import { changedTexts } from './changed-texts.ts';
import { type ChangedPage, draftAddressOf } from './group-differences.ts';
import { publicationWords } from '../../words/publication-words.ts';

/** The parts of a page that hold words, none of them within another. */
const PARTS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, caption, summary, text';

/** The page as it is, where something would be gone, and as it would be, where something would be added. */
const TONES = ['gone', 'added'] as const;
type Tone = (typeof TONES)[number];

interface Side {
  /** The whole page as HTML, with its changed parts marked; null where there is no such page. */
  readonly html: string | null;
  readonly changed: number;
}

/** A page that would change: as the public reads it today, and beside it as it would be, with what differs marked. */
export function PagesBeside(props: {
  readonly page: ChangedPage;
  readonly editionId: string;
  /** Whether both pages are as wide as the screen of a phone. */
  readonly asPhone: boolean;
  /** Told once both pages are on the screen, never where one of them could not be read; null where the page was not asked for. */
  readonly onSeen: ((page: ChangedPage) => void) | null;
}): ReactElement {
  const { page, editionId, asPhone, onSeen } = props;
  const [loaded, setLoaded] = useState<ReadonlySet<Tone>>(new Set());
  const onLoaded = (tone: Tone): void => setLoaded((before) => new Set([...before, tone]));
  const sides = useQuery({
    queryKey: ['pages-beside', editionId, page.address],
    staleTime: 0,
    queryFn: async () => {
      const [today, draft] = await Promise.all([pageAt(page.address), pageAt(draftAddressOf(page, editionId))]);
      if (!today.ok) return { sides: null, refusal: today.failure };
      return draft.ok ? { sides: marked(today.value, draft.value), refusal: null } : { sides: null, refusal: draft.failure };
    },
  });
  const shown = sides.data?.sides ?? null;
  // Of a page that is not there, that is said at once.
  const isSeen = shown !== null && TONES.every((tone) => shown[tone].html === null || loaded.has(tone));
  useEffect(() => {
    if (isSeen) onSeen?.(page);
  }, [isSeen, page, onSeen]);
  return (
    <Await query={sides}>
      {({ sides: read, refusal }) =>
        read === null ? (
          <PageRefused refusal={refusal} />
        ) : (
          <div className="beside" data-as={asPhone ? 'phone' : 'screen'}>
            <Frame
              side={read.gone}
              heading={publicationWords.pagesBeside.today}
              tone="gone"
              none={publicationWords.pagesBeside.thePublicHasNoSuch}
              onLoaded={onLoaded}
            />
            <Frame
              side={read.added}
              heading={publicationWords.pagesBeside.asItWouldBe}
              tone="added"
              none={publicationWords.pagesBeside.thereWouldBeNoSuch}
              onLoaded={onLoaded}
            />
          </div>
        )
      }
    </Await>
  );
}

function Frame(props: {
  readonly side: Side;
  readonly heading: string;
  readonly tone: Tone;
  readonly none: string;
  readonly onLoaded: (tone: Tone) => void;
}): ReactElement {
  const { side, heading, tone, none, onLoaded } = props;
  const frameOf = useRef<HTMLIFrameElement>(null);
  const [at, setAt] = useState(0);
  const go = (to: number): void => {
    setAt(to);
    goToMark(frameOf.current?.contentDocument ?? null, to);
  };
  return (
    <section className="beside-side" data-tone={tone} aria-label={heading}>
      <header>
        <IconWorld aria-hidden="true" size={16} />
        <h3>{heading}</h3>
        <span>{publicationWords.pagesBeside.partsMarked(side.changed)}</span>
      </header>
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
        <p className="box-text quiet">{none}</p>
      ) : (
        // It runs no script, and its links open in a window of their own.
        <iframe
          ref={frameOf}
          title={heading}
          srcDoc={side.html}
          sandbox="allow-same-origin allow-popups"
          onLoad={(event) => {
            showMarks(event.currentTarget.contentDocument, tone);
            onLoaded(tone);
          }}
        />
      )}
    </section>
  );
}

/** Both pages as HTML, with an attribute on every part whose words the other page has not. */
function marked(today: Document | null, draft: Document | null): Readonly<Record<Tone, Side>> {
  const [before, after] = [partsOf(today), partsOf(draft)];
  const { gone, added } = changedTexts(before.map(wordsOf), after.map(wordsOf));
  const mark = (parts: readonly Element[], changed: readonly boolean[]): number => {
    const found = parts.filter((_, index) => changed[index] === true);
    for (const part of found) part.setAttribute('data-change', '');
    return found.length;
  };
  const [lost, put] = [mark(before, gone), mark(after, added)];
  return { gone: { html: htmlOf(today), changed: lost }, added: { html: htmlOf(draft), changed: put } };
}

const wordsOf = (part: Element): string => (part.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

const partsOf = (page: Document | null): readonly Element[] =>
  [...(page?.querySelector('main')?.querySelectorAll(PARTS) ?? [])].filter(
    (part) => part.querySelector(PARTS) === null && wordsOf(part) !== '',
  );

/** As changes are drawn all over the app, struck out on red and underlined on green, where a page is light and where it is dark. */
const MARKS = {
  gone: {
    light: { background: '#fde8e6', color: '#7a1a14', textDecoration: 'line-through', outline: '2px dashed #b3261e' },
    dark: { background: '#4a1715', color: '#ffc9c3', textDecoration: 'line-through', outline: '2px dashed #ff8f85' },
  },
  added: {
    light: { background: '#e2f3e8', color: '#0f4a2c', textDecoration: 'underline', outline: '2px solid #1f7a4d' },
    dark: { background: '#123d29', color: '#b5ecca', textDecoration: 'underline', outline: '2px solid #5fc892' },
  },
} as const;

/** Draws what is marked, and brings the first of it into view. */
function showMarks(page: Document | null, tone: Tone): void {
  if (page === null) return;
  showStyles(page);
  const scheme = page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true ? 'dark' : 'light';
  for (const part of page.querySelectorAll<HTMLElement>('[data-change]')) {
    Object.assign(part.style, MARKS[tone][scheme], { outlineOffset: '1px' });
    part.title = tone === 'gone' ? publicationWords.pagesBeside.onlyToday : publicationWords.pagesBeside.onlyAsItWouldBe;
  }
  goToMark(page, 0);
}

/** Brings one of the marked parts of a page to the middle of its frame, opening what it is folded away in; the screen round it stays. */
function goToMark(page: Document | null, at: number): void {
  const part = page?.querySelectorAll<HTMLElement>('[data-change]')[at];
  const view = page?.defaultView;
  if (part === undefined || view === null || view === undefined) return;
  unfold(part);
  const { top, height } = part.getBoundingClientRect();
  view.scrollTo({ top: view.scrollY + top - (view.innerHeight - height) / 2 });
}
