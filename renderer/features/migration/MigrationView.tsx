import { useQuery } from '@tanstack/react-query';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { useDraft } from '../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../components/draft/useDraftAddress.ts';
import { Answer, EmptyState, ErrorState, Waiting } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';
import { MigrationForm } from './MigrationForm.tsx';
import type { MigrationValues } from './values.ts';

/** Loads a case that began on paper, with its own number, dates and acts. */
export function MigrationView() {
  const { formKey, ...place } = useDraftAddress(address.migrationDraft);
  const may = useMay('cases.migrate');
  return (
    <View title="Casos en curso" heading="Cargar un caso en curso">
      {may ? (
        <Opened key={formKey} {...place} />
      ) : (
        <EmptyState title="Lo hace la/el responsable">
          Los expedientes que empezaron en papel los carga la/el responsable de la DEMUNA, porque
          conservan su número.
        </EmptyState>
      )}
    </View>
  );
}

interface OpenedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Opened(place: OpenedProps) {
  const office = useQuery(api.office.current.queryOptions());
  const draft = useDraft<MigrationValues>({ kind: 'migration', subjectId: null, ...place });
  if (draft.status === 'failed') return <ErrorState error={draft.error} />;
  if (draft.status === 'loading') return <Waiting />;
  return (
    <Answer of={office}>
      {({ district, dnaCode }) => (
        <MigrationForm draft={draft} district={district} dnaCode={dnaCode} />
      )}
    </Answer>
  );
}
