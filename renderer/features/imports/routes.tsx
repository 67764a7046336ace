import type { RouteObject } from 'react-router';

/** Padrones that come in and go out, by desk. */
export const routes: RouteObject[] = [
  {
    path: '/padrones/:desk',
    lazy: async () => ({ Component: (await import('./PadronView.tsx')).PadronView }),
  },
  {
    path: '/padrones/:desk/importar',
    lazy: async () => ({ Component: (await import('./ImportView.tsx')).ImportView }),
  },
  {
    path: '/padrones/:desk/exportar',
    lazy: async () => ({ Component: (await import('./ExportView.tsx')).ExportView }),
  },
];
