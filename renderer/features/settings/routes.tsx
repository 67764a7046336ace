import { Navigate, type RouteObject } from 'react-router';
import { address, approvalsAddress, teamRemovalAddress } from '../../api/addresses.ts';

export const routes: RouteObject[] = [
  {
    path: address.settings,
    lazy: async () => ({ Component: (await import('./SettingsLayout.tsx')).SettingsLayout }),
    children: [
      { index: true, element: <Navigate to={address.settingsOffice} replace /> },
      {
        path: address.settingsOffice,
        lazy: async () => ({ Component: (await import('./OfficePage.tsx')).OfficePage }),
      },
      {
        path: address.settingsNumbers,
        lazy: async () => ({ Component: (await import('./NumbersPage.tsx')).NumbersPage }),
      },
      {
        path: address.settingsCalendar,
        lazy: async () => ({
          Component: (await import('./calendar/CalendarPage.tsx')).CalendarPage,
        }),
      },
      {
        path: address.settingsTerms,
        lazy: async () => ({ Component: (await import('./TermsPage.tsx')).TermsPage }),
      },
      {
        path: address.settingsLists,
        lazy: async () => ({ Component: (await import('./lists/ListsPage.tsx')).ListsPage }),
      },
      {
        path: address.settingsTexts,
        lazy: async () => ({ Component: (await import('./texts/TextsPage.tsx')).TextsPage }),
      },
      {
        path: address.settingsAccounts,
        lazy: async () => ({ Component: (await import('./AccountsPage.tsx')).AccountsPage }),
      },
      {
        path: teamRemovalAddress,
        lazy: async () => ({ Component: (await import('./staff/TeamPage.tsx')).TeamPage }),
      },
      {
        path: address.staffRecord(':id'),
        lazy: async () => ({
          Component: (await import('./staff/StaffRecordPage.tsx')).StaffRecordPage,
        }),
      },
      {
        path: address.staffRemoval(':id'),
        lazy: async () => ({ Component: (await import('./staff/RemovalPage.tsx')).RemovalPage }),
      },
      {
        path: address.settingsReview,
        lazy: async () => ({ Component: (await import('./staff/ReviewPage.tsx')).ReviewPage }),
      },
      {
        path: address.settingsIncidents,
        lazy: async () => ({
          Component: (await import('./staff/IncidentsPage.tsx')).IncidentsPage,
        }),
      },
      {
        path: address.newIncident,
        lazy: async () => ({
          Component: (await import('./staff/NewIncidentPage.tsx')).NewIncidentPage,
        }),
      },
      {
        path: address.settingsLock,
        lazy: async () => ({ Component: (await import('./LockPage.tsx')).LockPage }),
      },
      {
        path: address.settingsNotices,
        lazy: async () => ({ Component: (await import('./notices/NoticesPage.tsx')).NoticesPage }),
      },
      {
        path: address.settingsFvr,
        lazy: async () => ({ Component: (await import('./FvrPage.tsx')).FvrPage }),
      },
      {
        path: approvalsAddress,
        lazy: async () => ({ Component: (await import('./ApprovalsPage.tsx')).ApprovalsPage }),
      },
      {
        path: address.settingsPassword,
        lazy: async () => ({ Component: (await import('./PasswordPage.tsx')).PasswordPage }),
      },
      {
        path: address.settingsSheets,
        lazy: async () => ({ Component: (await import('./SheetsPage.tsx')).SheetsPage }),
      },
      {
        path: address.settingsActs,
        lazy: async () => ({ Component: (await import('./ActsPage.tsx')).ActsPage }),
      },
      {
        path: address.settingsCopies,
        lazy: async () => ({ Component: (await import('./CopiesPage.tsx')).CopiesPage }),
      },
      {
        path: address.settingsAbout,
        lazy: async () => ({ Component: (await import('./AboutPage.tsx')).AboutPage }),
      },
    ],
  },
];
