import type { RouteObject } from 'react-router';
import { address } from '../../api/addresses.ts';

/** The directory: whom the office writes to. */
export const routes: RouteObject[] = [
  {
    path: address.institutions,
    lazy: async () => ({ Component: (await import('./InstitutionList.tsx')).InstitutionList }),
  },
  {
    path: address.newInstitution,
    lazy: async () => ({ Component: (await import('./NewInstitution.tsx')).NewInstitution }),
  },
  {
    path: address.institution(':id'),
    lazy: async () => ({ Component: (await import('./InstitutionPage.tsx')).InstitutionPage }),
  },
];
