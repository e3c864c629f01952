import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const STYLES = 'src/styles/viewer.scss';
const SCRIPT = 'src/enhance/enhance.ts';
const SEARCH_SCRIPT = 'src/enhance/search.ts';
const MANIFEST = new URL('dist/client/.vite/manifest.json', import.meta.url);

/** The address of a built file, which the server bundle names in every page. Built first; while developing it has one fixed name. */
function addressOf(mode: string, source: string, fixed: string): string {
  if (mode === 'development' || !existsSync(MANIFEST)) return `/assets/${fixed}`;
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
  return `/assets/${manifest[source]?.file ?? fixed}`;
}

/** The address of a built typeface, which pages ask for before the stylesheet is read. */
function fontAddress(mode: string, name: string): string {
  if (mode === 'development' || !existsSync(MANIFEST)) return `/assets/${name}.woff2`;
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { assets?: readonly string[] }>;
  return `/assets/${manifest[STYLES]?.assets?.find((asset) => asset.startsWith(name)) ?? ''}`;
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  plugins: [react()],
  base: '/assets/',
  define: {
    STYLESHEET_ADDRESS: JSON.stringify(addressOf(mode, STYLES, 'viewer.css')),
    FONT_ADDRESSES: JSON.stringify(['hyperlegible-latin', 'figtree-digits'].map((name) => fontAddress(mode, name))),
    SCRIPT_ADDRESS: JSON.stringify(addressOf(mode, SCRIPT, 'enhance.js')),
    SEARCH_SCRIPT_ADDRESS: JSON.stringify(addressOf(mode, SEARCH_SCRIPT, 'search.js')),
    'process.env.NODE_ENV': JSON.stringify('production'),
  },
  // The stylesheet names the typeface beside it, so that the site also works from a sub-path and from a disk.
  experimental: { renderBuiltUrl: (_name, { hostType }) => (hostType === 'css' ? { relative: true } : undefined) },
  ssr: { noExternal: true },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  build: isSsrBuild
    ? { outDir: 'dist/server', minify: false }
    : {
        outDir: 'dist/client',
        assetsDir: '',
        assetsInlineLimit: 0,
        manifest: true,
        modulePreload: false,
        rolldownOptions: {
          input: [STYLES, SCRIPT, SEARCH_SCRIPT],
          output: {
            // Scripts and no modules: a page that is opened from a disk may load none. Each keeps its names to itself.
            banner: '(()=>{',
            footer: '})();',
            ...(mode === 'development' ? { assetFileNames: '[name][extname]', entryFileNames: '[name].js' } : {}),
          },
        },
      },
}));
