import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { StoreStatus } from '../../backend/store/router.ts';
import { SessionContext } from '../api/session.ts';
import { api } from '../api/trpc.ts';
import { Waiting } from '../components/feedback/States.tsx';
import { MaskProvider } from '../components/people/mask.tsx';
import { FirstPassword } from '../features/entry/FirstPassword.tsx';
import { LoginForm } from '../features/entry/LoginForm.tsx';
import { Rollback } from '../features/entry/Rollback.tsx';
import { TechnicalDesk } from '../features/entry/TechnicalDesk.tsx';
import { Trouble } from '../features/entry/Trouble.tsx';
import { DiskBanner } from './DiskBanner.tsx';
import { PracticeBanner } from './PracticeBanner.tsx';
import classes from './Shell.module.css';
import { Shell } from './Shell.tsx';

const SetupWizard = lazy(async () => ({
  default: (await import('../features/setup/SetupWizard.tsx')).SetupWizard,
}));

/**
 * Decides by where the store stands what the window shows: the wizard, the entry, or the desk. The
 * address stays as it is meanwhile, so a reload after unlocking returns to the same place.
 */
export function Root() {
  // Asked again before saying that nothing answers: a backend that has just begun may be a moment late.
  const status = useQuery({ ...api.store.status.queryOptions(), retry: 2, retryDelay: 300 });
  const [makesPractice, setMakesPractice] = useState(false);
  return (
    <div className={classes['window']}>
      {status.data?.practice === true || makesPractice ? <PracticeBanner /> : null}
      {status.data?.state === 'open' ? <DiskBanner /> : null}
      <div className={classes['below']}>
        <Content
          status={status.data}
          error={status.error}
          retry={() => void status.refetch()}
          onPractice={setMakesPractice}
        />
      </div>
    </div>
  );
}

interface ContentProps {
  readonly status: StoreStatus | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** The wizard is making a practice office: its later steps have data, and no status says so yet. */
  readonly onPractice: (practice: boolean) => void;
}

function Content({ status, error, retry, onPractice }: ContentProps) {
  if (status === undefined && error === null) return <Waiting label="Abriendo…" />;
  switch (status?.state) {
    case 'open':
      return (
        <SessionContext value={status.session}>
          <MaskProvider>{status.session.passwordOnce ? <FirstPassword /> : <Shell />}</MaskProvider>
        </SessionContext>
      );
    case 'waiting':
      return <Rollback status={status} />;
    case 'empty':
    case 'half_made':
      return (
        <Suspense fallback={<Waiting />}>
          <SetupWizard
            interrupted={status.state === 'half_made'}
            practiceOnly={status.practice}
            onPractice={onPractice}
          />
        </Suspense>
      );
    case 'technical':
      return <TechnicalDesk />;
    case 'locked':
      return <LoginForm />;
    case 'refused':
      return <Trouble refused={status} retry={retry} />;
    default:
      return <Trouble refused={null} retry={retry} />;
  }
}
