import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../api/query-client.ts';
import { PassingNotices } from './PassingNotices.tsx';
import { cssVariables, theme } from './theme.ts';

/** The only thing that the page itself remembers: light, dark or as the system. */
const colorSchemes = localStorageColorSchemeManager({ key: 'yanapa-colores' });
/** Weekends look like other days: red is for what is overdue. */
const DATES = { locale: 'es', firstDayOfWeek: 1 as const, weekendDays: [] };

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
    >
      <DatesProvider settings={DATES}>
        <QueryClientProvider client={queryClient}>
          <PassingNotices />
          {children}
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
