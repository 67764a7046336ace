import { Text } from '@mantine/core';
import { counted } from '../../domain/words/lists.ts';
import { useSaving } from '../components/draft/saving.ts';
import { useNow } from '../components/time/useNow.ts';

/** What happens to what is being typed: "Guardando…", "Guardado hace 3 s". */
export function SavingState() {
  const { state, savedAt } = useSaving();
  const now = useNow(1_000);
  // Announced when it fails; a clock read aloud every second would help nobody.
  return (
    <Text
      size="xs"
      c={state === 'failed' ? 'red' : 'dimmed'}
      role={state === 'failed' ? 'alert' : 'status'}
      aria-live={state === 'failed' ? 'assertive' : 'off'}
      style={{ whiteSpace: 'nowrap' }}
      data-saving={state}
    >
      {WORDS[state](savedAt === null ? null : ago(savedAt, now))}
    </Text>
  );
}

const WORDS = {
  clean: () => '',
  pending: () => 'Escribiendo…',
  saving: () => 'Guardando…',
  saved: (when: string | null) => (when === null ? 'Guardado' : `Guardado ${when}`),
  failed: () => 'No se pudo guardar el borrador. Se intenta otra vez…',
};

function ago(instant: string, now: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(instant)) / 1_000));
  if (seconds < 60) return `hace ${seconds} s`;
  if (seconds < 3_600) return `hace ${Math.floor(seconds / 60)} min`;
  return `hace ${counted(Math.floor(seconds / 3_600), 'hora', 'horas')}`;
}
