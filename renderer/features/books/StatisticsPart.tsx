import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { newPaperAddress } from '../../api/addresses.ts';
import { client } from '../../api/trpc.ts';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';
import { PeriodFields, thisMonth } from '../../components/time/PeriodFields.tsx';

/** The figures of a period: nothing of them is typed. */
export function StatisticsPart() {
  const [period, setPeriod] = useState(thisMonth);
  const [guarded, setGuarded] = useState(false);
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <PeriodFields value={period} onChange={setPeriod} />
        <PaperButton
          title="Informe estadístico"
          ask={() => client.statistics.file.mutate({ ...period, guarded })}
        >
          Ver el borrador
        </PaperButton>
        <Button component={Link} to={newPaperAddress('informe-estadistico')} variant="default">
          Emitir con su número
        </Button>
      </Group>
      <Checkbox
        label="Para publicar: no decir las cifras de 1 a 4"
        checked={guarded}
        onChange={({ currentTarget }) => setGuarded(currentTarget.checked)}
        mb="xs"
      />
      <Text size="xs" c="dimmed">
        Se cuenta de los registros, también los casos reservados: solo cuántos son. Lo firma la/el
        responsable (Reglamento de las DNA, art. 19.h).
      </Text>
    </>
  );
}
