import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;

/**
 * The page may be loaded at any address (`/casos/…` after a lock), so its files are named from the
 * top. electron-vite sets `./` over any `base` of the configuration, for pages opened as files.
 */
const filesFromTheTop: Plugin = {
  name: 'yanapa:files-from-the-top',
  enforce: 'post',
  config: (config) => {
    config.base = '/';
  },
};

/**
 * A file for the libraries, one for what rooms share, one for each room. Left to itself the bundler makes
 * 190 that the desk asks for after every lock, each on its way through the host: with these it asks for 20.
 * What the hidden print window needs comes first, so that it takes nothing of the desk with it.
 */
const fewFiles = [
  { name: 'paper', test: /\/renderer\/components\/pdf\/load|vite\/preload-helper/, priority: 4 },
  { name: 'libraries', test: /\/node_modules\/(?!pdfjs-dist)/, priority: 3 },
  {
    name: 'desk',
    test: /\/(?:renderer\/(?:app|api|components)|domain|backend|preload)\//,
    priority: 2,
  },
  {
    name: (id: string) => /\/renderer\/features\/([a-z-]+)\/(?!routes)/.exec(id)?.[1] ?? null,
    debugName: 'rooms',
    priority: 1,
  },
];

/** One build for both hosts: `out/main` (hosts, backend, letters worker), `out/preload`, `out/renderer`. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // A development dependency, and so not left out by itself: it finds its own files by their place.
      externalizeDeps: { include: ['playwright-core'] },
      rollupOptions: {
        input: {
          electron: resolve(root, 'main/electron/index.ts'),
          chromium: resolve(root, 'main/chromium/index.ts'),
          backend: resolve(root, 'backend/entry.ts'),
          copies: resolve(root, 'backend/copies/job-entry.ts'),
          letters: resolve(root, 'letters/worker.ts'),
          sheets: resolve(root, 'backend/imports/reading/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: resolve(root, 'preload/index.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), filesFromTheTop],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          // Shown only by the product's hidden print window.
          print: resolve(root, 'renderer/print.html'),
        },
        output: { codeSplitting: { groups: fewFiles } },
      },
    },
  },
});
