/** The router of the desk: every address leads to the rooms of `rooms.ts`, inside `Root`. */
import { createBrowserRouter } from 'react-router';
import { CrashScreen } from './CrashScreen.tsx';
import { Home } from './Home.tsx';
import { NotFound } from './NotFound.tsx';
import { Root } from './Root.tsx';
import { rooms } from './rooms.ts';

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/',
      Component: Root,
      ErrorBoundary: CrashScreen,
      HydrateFallback: () => null,
      children: [
        { index: true, Component: Home },
        {
          ErrorBoundary: CrashScreen,
          children: [...rooms, { path: '*', Component: NotFound }],
        },
      ],
    },
  ]);
