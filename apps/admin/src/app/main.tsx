import '@mantine/core/styles.css';
import '../css/tokens.css';
import '../css/base.css';
import '../css/shell.css';
import '../css/parts.css';
import '../css/overview.css';
import '../css/admin.css';
import '../css/touch.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { router } from './router.tsx';
import { theme } from './theme.ts';
import { queryClient } from '../server/trpc.ts';
import { Announcer } from '../ui/announce.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { lang } from '../words/spoken.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// What keeps the page still behind a dialog writes a style element of its own, and asks this package for the nonce.
setNonce(nonce);

// What is in another language (a text of the plan, an answer of the server) says so itself.
document.documentElement.lang = lang;

keepFocus(document);

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
    <QueryClientProvider client={queryClient}>
      <Announcer>
        <RouterProvider router={router} />
      </Announcer>
    </QueryClientProvider>
  </MantineProvider>,
);
