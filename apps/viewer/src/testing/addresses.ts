import { vi } from 'vitest';

// The addresses of styles, scripts and fonts, which the build puts into the code. Imported before `render.tsx`, which reads them.
vi.stubGlobal('STYLESHEET_ADDRESS', '/assets/viewer.css');
vi.stubGlobal('SCRIPT_ADDRESS', '/assets/enhance.js');
vi.stubGlobal('SEARCH_SCRIPT_ADDRESS', '/assets/search.js');
vi.stubGlobal('FONT_ADDRESSES', ['/assets/font.woff2']);
