import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CommitteeRow, Saved } from '../../../../backend/committees/types.ts';
import { addCommittee } from '../../../../domain/records/committees.ts';
import { weekdayDate } from '../../../../domain/words/dates.ts';
import { committeeAddress } from '../../../api/addresses.ts';
import { useMay, useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { type Column, VirtualTable } from '../../../components/data/VirtualTable.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import text from '../../../components/row/text.module.css';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { BLANK_BODY, BodyFields, type BodyValues } from '../page/BodyFields.tsx';

/** *Reuniones y comités*: the bodies in which the office sits, what is next and what is late. */
export function CommitteeList() {
  const navigate = useNavigate();
  const mayChange = useMay('committees.change');
  const act = useInAddress('acto');
  const shown = useInAddress('ver');
  const ended = shown.value === 'todos';
  const rows = useQuery(api.committees.list.queryOptions(ended ? { ended } : {}));
  return (
    <View
      title="Reuniones y comités"
      actions={
        mayChange ? (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => act.open('nuevo')}
          >
            Registrar comité
          </Button>
        ) : null
      }
    >
      <SegmentedControl
        aria-label="Qué comités ver"
        data={[
          { value: 'vigentes', label: 'Vigentes' },
          { value: 'todos', label: 'Todos' },
        ]}
        value={ended ? 'todos' : 'vigentes'}
        onChange={shown.open}
        mb="sm"
      />
      <Answer of={rows}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="No hay comités registrados">
              {mayChange
                ? 'Registre la COMUDENNA, la Instancia de Concertación u otro espacio con «Registrar comité». Después se convocan sus sesiones y se anotan sus acuerdos.'
                : 'La/el responsable registra la COMUDENNA, la Instancia de Concertación y otros espacios. Las reuniones sobre un caso se anotan en el caso, en «Más actos».'}
            </EmptyState>
          ) : (
            <VirtualTable
              label="Comités"
              rows={found}
              columns={COLUMNS}
              rowKey={({ id }) => id}
              onOpen={({ id }) => void navigate(committeeAddress.page(id))}
              height="calc(100dvh - 13rem)"
            />
          )
        }
      </Answer>
      <SideSheet
        opened={mayChange && act.value === 'nuevo'}
        title="Registrar comité o instancia"
        onClose={act.close}
        size="44rem"
      >
        <NewBody
          onSaved={({ id }) => {
            notifications.show({ message: 'Comité registrado.' });
            void navigate(committeeAddress.page(id));
          }}
        />
      </SideSheet>
    </View>
  );
}

function NewBody({ onSaved }: { readonly onSaved: (saved: Saved) => void }) {
  const { operatorId } = useSession();
  const add = useMutation(api.committees.add.mutationOptions());
  return (
    <DraftedForm<BodyValues, Parameters<typeof add.mutateAsync>[0]>
      kind="committee"
      subjectId={operatorId}
      schema={addCommittee}
      blanks={BLANK_BODY}
      submitLabel="Registrar comité"
      onSubmit={async (record, draftId) => onSaved(await add.mutateAsync({ ...record, draftId }))}
      onDone={() => undefined}
    >
      <BodyFields begins />
    </DraftedForm>
  );
}

const COLUMNS: readonly Column<CommitteeRow>[] = [
  {
    key: 'name',
    title: 'Comité o instancia',
    width: 'minmax(10rem, 3fr)',
    cell: ({ name, endedOn }) => (
      <strong className={text['cut']} title={name}>
        {name}
        {endedOn === null ? '' : ' (terminó)'}
      </strong>
    ),
  },
  {
    key: 'next',
    title: 'Próxima sesión',
    width: 'minmax(8rem, 1.2fr)',
    cell: ({ next }) =>
      next === null ? (
        <span className={text['dimmed']}>Sin convocar</span>
      ) : (
        `${weekdayDate(next.onDate)}, ${next.from}`
      ),
  },
  {
    key: 'last',
    title: 'Última realizada',
    width: 'minmax(7rem, 1fr)',
    cell: ({ last }) =>
      last === null ? (
        <span className={text['dimmed']}>Ninguna</span>
      ) : (
        `${weekdayDate(last)}/${last.slice(0, 4)}`
      ),
  },
  { key: 'members', title: 'Integrantes', width: '6rem', cell: ({ members }) => members },
  { key: 'pending', title: 'Acuerdos pendientes', width: '9.5rem', cell: ({ pending }) => pending },
  {
    key: 'late',
    title: 'Atrasados',
    width: '6rem',
    cell: ({ late }) => (late === 0 ? '0' : <strong>{late}</strong>),
  },
];
