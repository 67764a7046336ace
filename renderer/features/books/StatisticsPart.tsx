import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  PERIOD_CODES,
  PERIOD_KINDS,
  periodName,
  periodsIn,
} from '../../../domain/statistics/period.ts';
import { newPaperAddress } from '../../api/addresses.ts';
import { client } from '../../api/trpc.ts';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';
import { today } from '../../components/time/useNow.ts';

const YEARS_BACK = 10;

/** The figures of a period: nothing of them is typed. */
export function StatisticsPart() {
  const [kind, setKind] = useState<(typeof PERIOD_CODES)[number]>('mes');
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const [number, setNumber] = useState(() => Number(today().slice(5, 7)));
  const [guarded, setGuarded] = useState(false);
  const thisYear = Number(today().slice(0, 4));
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <Select
          label="Cada cuánto"
          searchable
          allowDeselect={false}
          data={PERIOD_CODES.map((value) => ({ value, label: PERIOD_KINDS[value].label }))}
          value={kind}
          onChange={(value) => {
            setKind(PERIOD_CODES.find((code) => code === value) ?? kind);
            setNumber(1);
          }}
        />
        <Select
          label="Año"
          searchable
          allowDeselect={false}
          data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
          value={String(year)}
          onChange={(value) => setYear(Number(value ?? year))}
          styles={{ wrapper: { maxWidth: '7rem' } }}
        />
        <Select
          label="Periodo"
          searchable
          allowDeselect={false}
          data={Array.from({ length: periodsIn(kind) }, (_, at) => ({
            value: String(at + 1),
            label: periodName({ kind, year, number: at + 1 }),
          }))}
          value={String(number)}
          onChange={(value) => setNumber(Number(value ?? number))}
        />
        <PaperButton
          title="Informe estadístico"
          ask={() => client.statistics.file.mutate({ kind, year, number, guarded })}
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
