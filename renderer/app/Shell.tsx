import { useDisclosure } from '@mantine/hooks';
import { Outlet } from 'react-router';
import { ClockBanner } from './ClockBanner.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import { usePreloadedRooms } from './preload.ts';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { useDeskKeys } from './useDeskKeys.ts';

/** The desk around every view: top bar, rail, and the view itself, which scrolls alone. */
export function Shell() {
  const [sheet, { open, close }] = useDisclosure(false);
  useDeskKeys(open);
  usePreloadedRooms();
  return (
    <div className={classes['desk']}>
      <button type="button" className={classes['skip']} onClick={skip}>
        Saltar al contenido
      </button>
      <TopBar onShortcuts={open} />
      <div className={classes['notices']}>
        <ClockBanner />
        <CopyReminder />
      </div>
      <Rail />
      <main id="contenido" className={classes['main']} tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutSheet opened={sheet} onClose={close} />
    </div>
  );
}

/** A link would put a fragment in the address, which is one more view to the router. */
function skip(): void {
  document.getElementById('contenido')?.focus();
}
