/**
 * Every feature's views, one line each. A feature exports `routes` from its `routes.tsx`; their
 * screens load when first opened, or before, when the desk has nothing to do (`preload.ts`).
 */
import type { RouteObject } from 'react-router';
import { routes as activities } from '../features/activities/routes.tsx';
import { routes as agenda } from '../features/agenda/routes.tsx';
import { routes as audit } from '../features/audit/routes.tsx';
import { routes as books } from '../features/books/routes.tsx';
import { routes as cases } from '../features/cases/routes.tsx';
import { routes as ciam } from '../features/ciam/routes.tsx';
import { routes as committees } from '../features/committees/routes.tsx';
import { routes as feedback } from '../features/feedback/routes.tsx';
import { routes as followups } from '../features/followups/routes.tsx';
import { routes as imports } from '../features/imports/routes.tsx';
import { routes as institutions } from '../features/institutions/routes.tsx';
import { routes as intake } from '../features/intake/routes.tsx';
import { routes as letters } from '../features/letters/routes.tsx';
import { routes as migration } from '../features/migration/routes.tsx';
import { routes as omaped } from '../features/omaped/routes.tsx';
import { routes as orientations } from '../features/orientations/routes.tsx';
import { routes as papers } from '../features/papers/routes.tsx';
import { routes as people } from '../features/people/routes.tsx';
import { routes as received } from '../features/received/routes.tsx';
import { routes as settings } from '../features/settings/routes.tsx';
import { routes as tray } from '../features/tray/routes.tsx';
import { routes as violence } from '../features/violence/routes.tsx';
import { routes as work } from '../features/work/routes.tsx';

export const rooms: readonly RouteObject[] = [
  ...tray,
  ...work,
  ...agenda,
  ...activities,
  ...committees,
  ...audit,
  ...letters,
  ...papers,
  ...received,
  ...ciam,
  ...institutions,
  ...books,
  ...feedback,
  ...followups,
  ...cases,
  ...intake,
  ...violence,
  ...orientations,
  ...omaped,
  ...migration,
  ...imports,
  ...people,
  ...settings,
];
