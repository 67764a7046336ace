import type { RouteObject } from 'react-router';

/** The people of all cases: found by name, and each on a page of her own. */
export const routes: RouteObject[] = [
  {
    path: 'personas',
    lazy: async () => ({ Component: (await import('./PeopleView.tsx')).PeopleView }),
  },
  {
    path: 'personas/:personId',
    lazy: async () => ({ Component: (await import('./PersonView.tsx')).PersonView }),
  },
  {
    path: 'personas/:personId/corregir',
    lazy: async () => ({ Component: (await import('./EditPersonView.tsx')).EditPersonView }),
  },
  {
    path: 'personas/:personId/unir',
    lazy: async () => ({ Component: (await import('./merge/ChooseOther.tsx')).ChooseOther }),
  },
  {
    path: 'personas/:personId/unir/:otherId',
    lazy: async () => ({ Component: (await import('./merge/MergeView.tsx')).MergeView }),
  },
  {
    path: 'personas/:personId/familia',
    lazy: async () => ({ Component: (await import('./family/FamilyView.tsx')).FamilyView }),
  },
];
