import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/noto-sans/latin-ext-400.css';
import '@fontsource/noto-sans/latin-ext-600.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './desk.css';
import 'dayjs/locale/es';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { z } from 'zod';
import { refusedWords } from '../../domain/words/refused.ts';
import { listenToHost } from './host.ts';
import { Providers } from './Providers.tsx';
import { createRouter } from './routes.tsx';

z.config({ localeError: refusedWords });
listenToHost();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <Providers>
      {/* Nothing of a change of room is drawn bit by bit: its code is there and it waits for nothing. */}
      <RouterProvider router={createRouter()} useTransitions={false} />
    </Providers>
  </StrictMode>,
);
