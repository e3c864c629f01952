import type { SitePage } from '../define-page.ts';
import { about } from './about.tsx';
import { accessibility } from './accessibility.tsx';
import { actions } from './actions.tsx';
import { changes } from './changes.tsx';
import { compare } from './compare.tsx';
import { contacts } from './contacts.tsx';
import { data } from './data.tsx';
import { decisions } from './decisions.tsx';
import { easyRead } from './easy-read.tsx';
import { editions } from './editions.tsx';
import { feedback } from './feedback.tsx';
import { glossary } from './glossary.tsx';
import { home } from './home.tsx';
import { howWeChose } from './how-we-chose.tsx';
import { law } from './law.tsx';
import { neighbours } from './neighbours.tsx';
import { own } from './own-page.tsx';
import { partners } from './partners.tsx';
import { place } from './place.tsx';
import { priority } from './priority.tsx';
import { privacy } from './privacy.tsx';
import { progress } from './progress.tsx';
import { search } from './search.tsx';
import { theme } from './theme.tsx';
import { trend, trendRate } from './trend.tsx';
import { trends, trendsShown } from './trends.tsx';

/** Every kind of public page, in the order of the navigation. */
export const PAGES: readonly SitePage[] = [
  home,
  progress,
  changes,
  trends,
  place,
  neighbours,
  howWeChose,
  partners,
  contacts,
  search,
  about,
  law,
  own,
  decisions,
  actions,
  glossary,
  editions,
  data,
  feedback,
  accessibility,
  privacy,
  priority,
  easyRead,
  theme,
  trend,
  trendRate,
  trendsShown,
  compare,
];
