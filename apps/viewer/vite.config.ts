import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const STYLES = 'src/styles/viewer.css';
const MANIFEST = new URL('dist/client/.vite/manifest.json', import.meta.url);

/** The address of the built stylesheet, which the server bundle names in every page. Built first; while developing it has one fixed name. */
function stylesheet(mode: string): string {
  if (mode === 'development' || !existsSync(MANIFEST)) return '/assets/viewer.css';
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
  return `/assets/${manifest[STYLES]?.file ?? 'viewer.css'}`;
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  plugins: [react()],
  base: '/assets/',
  define: { STYLESHEET_ADDRESS: JSON.stringify(stylesheet(mode)), 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: isSsrBuild
    ? { outDir: 'dist/server', minify: false }
    : {
        outDir: 'dist/client',
        assetsDir: '',
        assetsInlineLimit: 0,
        manifest: true,
        modulePreload: false,
        rolldownOptions: { input: STYLES, ...(mode === 'development' ? { output: { assetFileNames: '[name][extname]' } } : {}) },
      },
}));
