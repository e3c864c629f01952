import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Saferplan',
  description: 'The manual',
  lang: 'en-GB',
  outDir: 'dist',
  // The client of a search service, which is not installed: the manual searches its own pages.
  vite: { resolve: { alias: { '@docsearch/js': fileURLToPath(new URL('no-search-service.ts', import.meta.url)) } } },
  themeConfig: {
    nav: [
      { text: 'Administrators', link: '/guides/administrators' },
      { text: 'Beside its neighbours', link: '/guides/beside-its-neighbours' },
      { text: 'Figures as they come', link: '/guides/figures-as-they-come' },
      { text: 'Operators', link: '/guides/operators' },
      { text: 'Your partnership', link: '/guides/add-your-partnership' },
      { text: 'Cookbook', link: '/guides/cookbook' },
      { text: 'The kit', link: '/reference/kit' },
      { text: 'Reference', link: '/reference/procedures' },
      { text: 'Glossary', link: '/glossary' },
      { text: 'Decisions', link: '/decisions/' },
    ],
    search: { provider: 'local' },
  },
});
