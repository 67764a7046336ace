import { Text } from '@mantine/core';
import { dateTime } from '../../../../domain/words/dates.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';

const PARTS: Readonly<Record<string, string>> = {
  profile: 'Registro',
  carne: 'Carné',
  contigo: 'CONTIGO',
  certificate: 'Certificado',
  support: 'Cuidado o apoyo',
  adjustment: 'Ajuste razonable',
};

/** What was written over, by whom and when: what it said before is kept. */
export function HistoryPart({ record: { former } }: PartProps) {
  if (former.length === 0)
    return (
      <EmptyState title="Sin cambios">Todavía no se ha corregido nada de este registro.</EmptyState>
    );
  return (
    <Lines label="Cambios">
      {former.map(({ id, part, version, replacedAt, by }) => (
        <Line
          key={id}
          head={
            <>
              <strong>{PARTS[part] ?? part}</strong>
              <span>
                {by}, {dateTime(replacedAt)}
              </span>
              <Text span size="xs" c="dimmed">
                se guarda lo que decía (versión {version})
              </Text>
            </>
          }
        />
      ))}
    </Lines>
  );
}
