import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { ThingView } from '../../../../backend/omaped/types.ts';
import { TECHNICAL_AIDS, THING_SOURCES } from '../../../../domain/catalogues/omaped.ts';
import { THING_STANDING_LABELS } from '../../../../domain/omaped/aids.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { address, omapedAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Said } from '../../../components/data/Said.tsx';
import { type Column, VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import text from '../../../components/row/text.module.css';
import { today } from '../../../components/time/useNow.ts';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { AddThingForm, RetireThingForm } from './ThingForms.tsx';

/** What the office lends or gives: those that nobody has first, and who has the others. */
export function ThingsView() {
  const navigate = useNavigate();
  const may = useMay('omaped.record');
  const act = useInAddress('acto');
  const found = useQuery(api.omaped.things.queryOptions());
  const chosen = found.data?.find(({ id }) => id === act.value);
  const open = ({ id, standing, with: holder }: ThingView): void => {
    if (holder !== null)
      void navigate(`${omapedAddress.person(holder.registrationId)}?parte=ayudas`);
    else if (may && standing === 'disponible') act.open(id);
  };
  return (
    <View
      title="Ayudas técnicas"
      back={{ to: address.omaped, label: 'OMAPED' }}
      actions={
        may ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => act.open(NEW)}>
            Agregar ayuda técnica
          </Button>
        ) : null
      }
    >
      <Answer of={found}>
        {(things) =>
          things.length === 0 ? (
            <EmptyState title="Todavía no hay ayudas técnicas">
              Agregue las sillas, bastones y demás que la oficina presta o dona. Se entregan desde
              la página de cada persona.
            </EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="xs">
                Se entregan desde la página de la persona. Enter abre a quien la tiene, o da de baja
                la que está disponible.
              </Text>
              <VirtualTable
                label="Ayudas técnicas de la oficina"
                rows={things}
                columns={COLUMNS}
                rowKey={({ id }) => id}
                onOpen={open}
                height="calc(100dvh - 13rem)"
              />
            </>
          )
        }
      </Answer>
      <SideSheet
        opened={may && (act.value === NEW || chosen?.standing === 'disponible')}
        title={act.value === NEW ? 'Agregar ayuda técnica' : 'Dar de baja'}
        onClose={act.close}
      >
        {chosen === undefined ? (
          <AddThingForm onDone={act.close} />
        ) : (
          <RetireThingForm thing={chosen} onDone={act.close} />
        )}
      </SideSheet>
    </View>
  );
}

const NEW = 'nueva';

const COLUMNS: readonly Column<ThingView>[] = [
  {
    key: 'code',
    title: 'Código',
    width: '8rem',
    cell: ({ facts: { code } }) => <strong>{code}</strong>,
  },
  {
    key: 'kind',
    title: 'Qué es',
    width: 'minmax(7rem, 1fr)',
    cell: ({ facts: { kind } }) => <Said of={TECHNICAL_AIDS} code={kind} at={today()} />,
  },
  {
    key: 'description',
    title: 'Detalle',
    width: 'minmax(6rem, 1.2fr)',
    cell: ({ facts: { description } }) => (
      <span className={text['cut']} title={description}>
        {description}
      </span>
    ),
  },
  {
    key: 'source',
    title: 'De dónde',
    width: 'minmax(6rem, 1fr)',
    cell: ({ facts: { source, cameOn } }) => (
      <span className={text['cut']} title={shortDate(cameOn)}>
        <Said of={THING_SOURCES} code={source} at={today()} />
      </span>
    ),
  },
  {
    key: 'standing',
    title: 'Estado',
    width: '7rem',
    cell: ({ standing }) => THING_STANDING_LABELS[standing],
  },
  {
    key: 'with',
    title: 'Quién la tiene',
    width: 'minmax(8rem, 1.5fr)',
    cell: ({ with: holder }) =>
      holder === null ? null : (
        <span className={text['cut']}>
          <PersonName name={holder.name} />{' '}
          <span className={text['dimmed']}>
            {holder.dueOn === null
              ? `desde el ${shortDate(holder.handedOn)}`
              : `${holder.late ? 'debió devolver' : 'devuelve'} el ${shortDate(holder.dueOn)}`}
          </span>
        </span>
      ),
  },
];
