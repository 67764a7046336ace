import { Alert, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Abstained } from '../../../../backend/access/types.ts';
import type { RevealedInformant } from '../../../../backend/cases/types.ts';
import { ABSTENTION_CAUSES } from '../../../../domain/catalogues/abstention.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import {
  abstain,
  declareConflict,
  liftConflict,
  revealInformant,
  sealCase,
  unsealCase,
} from '../../../../domain/records/access.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { useLeaveCase } from '../page/leave-case.ts';
import type { ActFormProps } from './ActSheet.tsx';
import { abstentionWords } from './abstention-words.ts';
import { ReadersField } from './ReadersField.tsx';

/** Names who reads the case, besides the responsable; everybody else loses it from sight. */
export function SealForm({ file, onDone }: ActFormProps) {
  const access = useQuery(api.access.view.queryOptions({ caseId: file.id }));
  if (access.data === undefined) return null;
  return <Readers file={file} onDone={onDone} seal={access.data.seal} />;
}

function Readers({
  file,
  onDone,
  seal,
}: ActFormProps & { readonly seal: { readonly readers: readonly { id: string }[] } | null }) {
  const begin = useMutation(api.access.seal.mutationOptions());
  const change = useMutation(api.access.changeReaders.mutationOptions());
  const form = useRecordForm({
    schema: sealCase.extend({ password: ownPassword }),
    initialValues: {
      caseId: file.id,
      reason: '',
      password: '',
      readers: seal?.readers.map(({ id }) => id) ?? [],
    },
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel={seal === null ? 'Reservar el expediente' : 'Cambiar los lectores'}
      onSubmit={async (record) => {
        await (seal === null ? begin : change).mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        Solo lo verán la/el responsable y las personas que elija. Para las demás deja de aparecer en
        listas, búsquedas, cuentas y bandejas. El motivo queda en el diario.
      </Text>
      <ReadersField />
      <Reason label="Motivo" />
      <OwnPassword />
    </RecordForm>
  );
}

export function UnsealForm({ file, onDone }: ActFormProps) {
  const unseal = useMutation(api.access.unseal.mutationOptions());
  const form = useRecordForm({
    schema: unsealCase.extend({ password: ownPassword }),
    initialValues: { caseId: file.id, reason: '', password: '' },
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Dejar de reservarlo"
      onSubmit={async (record) => {
        await unseal.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">El expediente vuelve a verse según la función de cada persona.</Text>
      <Reason label="Motivo" />
      <OwnPassword />
    </RecordForm>
  );
}

/** «Me abstengo»: the case leaves her sight when it is saved, and so does this page. */
export function AbstainForm({ file }: ActFormProps) {
  const act = useMutation(api.access.abstain.mutationOptions());
  const { operatorId } = useSession();
  const leave = useLeaveCase();
  const form = useRecordForm({
    schema: abstain,
    initialValues: { caseId: file.id, cause: null, note: '', substituteId: null },
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Abstenerme de este caso"
      onSubmit={async (record) => {
        const passed = await act.mutateAsync(record);
        await leave();
        notifications.show({
          title: 'Guardado: ya no ve ese caso',
          message: wordsOf(passed),
          // Somebody must be named: it stays until she has read it.
          autoClose: passed.nobodyElse ? false : 10_000,
          closeButtonProps: { 'aria-label': 'Cerrar aviso' },
        });
      }}
    >
      <Text size="sm">
        Desde que guarde, el caso desaparece para usted, también de búsquedas y cuentas (Reglamento
        de las DNA, art. 28.2). Solo la/el responsable puede levantarlo.
      </Text>
      <Cause caseId={file.id} who={operatorId} />
    </RecordForm>
  );
}

export function ConflictForm({ file, onDone }: ActFormProps) {
  const act = useMutation(api.access.declareConflict.mutationOptions());
  const [done, setDone] = useState<Abstained | null>(null);
  const form = useRecordForm({
    schema: declareConflict,
    initialValues: { caseId: file.id, operatorId: null, cause: null, note: '', substituteId: null },
  });
  if (done !== null) return <Passed done={done} />;
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Apartar del caso"
      onSubmit={async (record) => {
        const passed = await act.mutateAsync(record);
        if (passed.nobodyElse) setDone(passed);
        else onDone();
      }}
    >
      <OperatorField name="operatorId" label="Quién debe abstenerse" required />
      <SubstituteFor caseId={file.id} />
    </RecordForm>
  );
}

interface LiftFormProps extends ActFormProps {
  readonly operatorId: string | null;
}

/** The cause turned out to be none: she sees the case again as her role shows it. */
export function LiftForm({ file, onDone, operatorId }: LiftFormProps) {
  const access = useQuery(api.access.view.queryOptions({ caseId: file.id }));
  const lift = useMutation(api.access.liftConflict.mutationOptions());
  const form = useRecordForm({
    schema: liftConflict,
    initialValues: { caseId: file.id, operatorId: operatorId ?? '', reason: '' },
  });
  const conflict = access.data?.conflicts.find((one) => one.operatorId === operatorId);
  if (conflict === undefined)
    return <Text size="sm">Esa persona no tiene una abstención vigente en este caso.</Text>;
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Levantar la abstención"
      onSubmit={async (record) => {
        await lift.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        {abstentionWords(conflict)}. Si la causa no es tal o ya terminó, {conflict.name} vuelve a
        ver el caso según su función. Quién la levanta y por qué queda en el diario (Reglamento de
        las DNA, art. 28.2).
      </Text>
      <Reason label="Por qué la causa no es tal" />
    </RecordForm>
  );
}

/** Whoever is set apart is not offered in her own place. */
function SubstituteFor({ caseId }: { readonly caseId: string }) {
  const who = useFieldValue<string | null>('operatorId');
  return <Cause caseId={caseId} who={who} />;
}

function Cause({ caseId, who }: { readonly caseId: string; readonly who: string | null }) {
  const access = useQuery(api.access.view.queryOptions({ caseId }));
  const conflicted = (access.data?.conflicts ?? []).map(({ operatorId }) => operatorId);
  return (
    <>
      <ChoiceField name="cause" label="Causa" from={ABSTENTION_CAUSES} required />
      <OperatorField
        name="substituteId"
        label="Quién queda a cargo en su lugar"
        may="cases.qualify"
        except={who === null ? conflicted : [...conflicted, who]}
      />
      <LongTextField
        name="note"
        label="Precisión (puede quedar vacío)"
        max={LIMITS.paragraph}
        minRows={2}
      />
    </>
  );
}

function Passed({ done }: { readonly done: Abstained }) {
  return (
    <Alert color={done.nobodyElse ? 'orange' : 'teal'} role="status" title="Guardado">
      {wordsOf(done)}
    </Alert>
  );
}

function wordsOf({ substitute, nobodyElse }: Abstained): string {
  const passed = substitute === null ? '' : `Queda a cargo ${substitute}.`;
  const alone = nobodyElse
    ? 'Nadie más en la oficina puede decidir sobre este caso: nombre a otra persona responsable o defensora, o pida apoyo a la DEMUNA más cercana.'
    : '';
  return [passed, alone].filter((words) => words !== '').join(' ');
}

/** Who told, although she asked for reserve: shown until the sheet is closed. */
export function RevealInformantForm({ file }: ActFormProps) {
  const reveal = useMutation(api.cases.revealInformant.mutationOptions());
  const [told, setTold] = useState<RevealedInformant | null>(null);
  const form = useRecordForm({
    schema: revealInformant,
    initialValues: { caseId: file.id, reason: '' },
  });
  if (told !== null) return <Told informant={told} />;
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Ver quién informó"
      onSubmit={async (record) => {
        setTold(await reveal.mutateAsync(record));
      }}
    >
      <Text size="sm">
        Pidió que se reserve su identidad (Reglamento del DL 1297, art. 23.2). Quién lo consulta,
        cuándo y por qué queda en el diario.
      </Text>
      <Reason label="Por qué necesita saberlo" />
    </RecordForm>
  );
}

function Told({ informant }: { readonly informant: RevealedInformant }) {
  const { person, institutionName, relation } = informant;
  const lines = [
    person?.name,
    institutionName,
    relation === null ? null : labelOf(RELATIONS, relation),
    person?.phone,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return (
    <Alert color="orange" role="status" title="Identidad reservada: no la copie ni la imprima">
      {lines.length === 0 ? 'No dejó datos.' : lines.join(' · ')}
    </Alert>
  );
}

function Reason({ label }: { readonly label: string }) {
  return <LongTextField name="reason" label={label} required max={LIMITS.paragraph} minRows={3} />;
}
