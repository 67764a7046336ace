import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session.ts';
import { EmergencyCard } from '../components/emergency-card/EmergencyCard.tsx';
import { ClockBanner } from './ClockBanner.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import { usePreloadedRooms } from './preload.ts';
import { Rail } from './Rail.tsx';
import { homeOf, isClosedRoom } from './rail.ts';
import classes from './Shell.module.css';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { SystemNotices } from './SystemNotices.tsx';
import { TopBar } from './TopBar.tsx';
import { useDeskKeys } from './useDeskKeys.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useScrollPlace } from './useScrollPlace.ts';

/** The desk around every view: top bar, rail, and the view itself, which scrolls alone. */
export function Shell() {
  const [sheet, { open, close }] = useDisclosure(false);
  const [card, { open: openCard, close: closeCard }] = useDisclosure(false);
  useDeskKeys(open, openCard);
  usePreloadedRooms();
  useKeptFocus();
  const area = useRef<HTMLElement>(null);
  useScrollPlace(area);
  return (
    <div className={classes['desk']}>
      <button type="button" className={classes['skip']} onClick={skip}>
        Saltar al contenido
      </button>
      <TopBar onShortcuts={open} />
      <div className={classes['notices']}>
        <ClockBanner />
        <CopyReminder />
        <SystemNotices />
      </div>
      <Rail />
      <main id="contenido" ref={area} className={classes['main']} tabIndex={-1}>
        <Room />
      </main>
      <ShortcutSheet opened={sheet} onClose={close} />
      <EmergencyCard opened={card} onClose={closeCard} />
    </div>
  );
}

/** Whoever enters where another locked is led to a room of her own. */
function Room() {
  const { roles } = useSession();
  const { pathname } = useLocation();
  return isClosedRoom(pathname, roles) ? <Navigate to={homeOf(roles)} replace /> : <Outlet />;
}

/** A link would put a fragment in the address, which is one more view to the router. */
function skip(): void {
  document.getElementById('contenido')?.focus();
}
