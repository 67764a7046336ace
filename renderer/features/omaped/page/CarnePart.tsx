import { Alert, Button, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { CARNE_COLOURS, CARNE_STATES } from '../../../../domain/catalogues/omaped.ts';
import { Facts } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords } from './words.ts';

/** The carné of the CONADIS, and what its inscription asks for. */
export function CarnePart({ record: { carne, carneWarning }, may, act }: PartProps) {
  const { said } = useWords();
  return (
    <>
      {may ? (
        <Button
          variant="light"
          leftSection={<IconEdit size={16} aria-hidden />}
          onClick={() => act.open('carne')}
        >
          Anotar el carné
        </Button>
      ) : null}
      {carneWarning === null ? null : (
        <Alert color="yellow" variant="light" my="xs">
          {carneWarning}
        </Alert>
      )}
      <Facts
        facts={[
          ['Carné', said(CARNE_STATES, carne.state)],
          ['Número', carne.number],
          ['Resolución (por verificar)', carne.resolution],
          ['Color', said(CARNE_COLOURS, carne.colour)],
          ['Emitido el', day(carne.issuedOn)],
          ['Vigente hasta', day(carne.validTo)],
          ['Observado', carne.observed],
        ]}
      />
      <Text size="xs" c="dimmed">
        Para inscribirse: solicitud, DNI (o partida de nacimiento), certificado original con su
        copia y foto a color reciente en fondo blanco (Reglamento de la Ley 29973, art. 72.1).
      </Text>
    </>
  );
}
