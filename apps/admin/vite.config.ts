import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server that `pnpm dev` starts beside this one, which honours PORT too.
const API = `http://localhost:${process.env['PORT'] ?? '4000'}`;
const ORIGIN = process.env['SAFERPLAN_ORIGIN'] ?? API;

export default defineConfig({
  plugins: [react()],
  base: '/admin/',
  // The API puts a fresh nonce in place of this at each request.
  html: { cspNonce: '__NONCE__' },
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // The libraries that the first screen needs, as one file: smaller together than as the many that the screens would share.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'libraries', test: /node_modules[\\/]/, tags: ['$initial'] }] } } },
  },
  // The API refuses what another site sends; while developing, this server speaks for it.
  server: {
    proxy: Object.fromEntries(
      ['/trpc', '/auth', '/uploads', '/documents', '/drafts', '/plan-files', '/translation-files', '/live'].map((path) => [
        path,
        { target: API, headers: { origin: ORIGIN } },
      ]),
    ),
  },
});
