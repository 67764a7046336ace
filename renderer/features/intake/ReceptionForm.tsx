import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sightOf } from '../../../domain/rights.ts';
import { address } from '../../api/addresses.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import type { Draft } from '../../components/draft/useDraft.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { ReceptionSections } from '../../components/reception/ReceptionSections.tsx';
import { RequiredNote } from '../../components/reception/RequiredNote.tsx';
import { SearchFirst } from './SearchFirst.tsx';
import { type IntakeValues, intakeSchema, type ReceptionFrom, startOf } from './values.ts';

interface ReceptionFormProps {
  readonly draft: Draft<IntakeValues>;
  /** Of the office, INEI code. */
  readonly district: string;
  readonly from: ReceptionFrom | null;
}

/** Search first, then the sheet; what is required comes first and is said. */
export function ReceptionForm({ draft, district, from }: ReceptionFormProps) {
  const navigate = useNavigate();
  const register = useMutation(api.cases.register.mutationOptions());
  // Whoever helps out hands the case over with its folder, and sees it no more.
  const keeps = sightOf(useSession().roles) !== 'own';
  const [start] = useState(() =>
    startOf({
      now: new Date().toISOString(),
      district,
      from,
      restored: draft.restored,
    }),
  );
  const form = useRecordForm({
    schema: intakeSchema,
    initialValues: start,
    onChange: draft.keep,
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Registrar"
      actions={<Discard draft={draft} />}
      onSubmit={async (record) => {
        const { id, number } = await draft.become((draftId) =>
          register.mutateAsync({ ...record, draftId }),
        );
        await navigate(keeps ? address.case(id) : address.tray);
        notifications.show({
          title: 'Recepción registrada',
          message: <Registered number={number} keeps={keeps} />,
          autoClose: keeps ? 15_000 : false,
          closeButtonProps: { 'aria-label': 'Cerrar aviso' },
        });
      }}
    >
      <FieldGroup path="reception">
        {from?.of === 'case' ? <NewFactsOf number={from.file.number} /> : null}
        <RequiredNote />
        <SearchFirst />
        <ReceptionSections startedAt={draft.startedAt} />
      </FieldGroup>
    </RecordForm>
  );
}

/** Said first, so that nobody takes it for the same case. */
function NewFactsOf({ number }: { readonly number: string }) {
  return (
    <Text size="sm">
      Hechos nuevos del expediente {number}: se registran como otro caso, con su propio número y
      plazos, vinculado a ese (Reglamento de las DNA, art. 32.4). Las niñas, niños y adolescentes ya
      están puestos; quite a quien no corresponda.
    </Text>
  );
}

function Registered({ number, keeps }: { readonly number: string; readonly keeps: boolean }) {
  return (
    <>
      <Text size="xl" fw={700}>
        Expediente {number}
      </Text>
      {keeps ? null : (
        <Text size="sm">
          Escriba el número en la carpeta y entréguela a la/el responsable: usted ya no lo ve.
        </Text>
      )}
    </>
  );
}

function Discard({ draft }: { readonly draft: Draft<IntakeValues> }) {
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        Descartar esta recepción
      </Button>
      <ConfirmDialog
        opened={opened}
        title="Descartar esta recepción"
        confirmLabel="Descartar lo escrito"
        danger
        onClose={close}
        onConfirm={async () => {
          await draft.discard();
          await navigate(address.tray);
        }}
      >
        Se borra lo que se escribió en esta recepción. No se puede recuperar. Si solo hace falta
        interrumpir, basta con salir: queda en Mi bandeja.
      </ConfirmDialog>
    </>
  );
}
