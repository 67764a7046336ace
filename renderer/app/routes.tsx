/** The router of the desk: every address leads to the rooms of `rooms.ts`, inside `Root`. */
import { createBrowserRouter, Navigate } from 'react-router';
import { address } from '../api/addresses.ts';
import { CrashScreen } from './CrashScreen.tsx';
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
        { index: true, element: <Navigate to={address.tray} replace /> },
        {
          ErrorBoundary: CrashScreen,
          children: [...rooms, { path: '*', Component: NotFound }],
        },
      ],
    },
  ]);
