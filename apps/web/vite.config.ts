import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { appAddresses } from './app-addresses.ts';

const api = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;
const SITE = '^/(?:(?:open-calls|notices|objections|registry|verify|law|calendar|sign-in|sign-out|demo)(?:[/?].*)?)?$';

export default defineConfig({
  plugins: [tailwindcss(), solid(), appAddresses()],
  build: {
    target: 'es2022',
    // The content security policy allows no inline script and no data: script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    // The second is the stylesheet of the pages that the server renders, which finds it in the manifest.
    rollupOptions: { input: ['index.html', 'src/site.css'] },
  },
  server: {
    proxy: {
      '/trpc': api,
      '/evidence': api,
      '/summary-sheet': api,
      '/imports': api,
      '/overview/export': api,
      [SITE]: api,
    },
  },
});
