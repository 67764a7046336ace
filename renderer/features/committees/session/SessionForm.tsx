import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { z } from 'zod';
import type { SessionView } from '../../../../backend/committees/types.ts';
import type { SessionAttendance } from '../../../../domain/catalogues/committees.ts';
import { countsForQuorum, quorumDoubt } from '../../../../domain/committees/sessions.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { saveSession } from '../../../../domain/records/committees.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField, type Option } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from '../committees.module.css';
import { SessionFields } from '../page/ConveneForm.tsx';
import { PublicLook } from '../parts/PublicLook.tsx';
import { Attendance } from './Attendance.tsx';
import { type SessionValues, valuesOf } from './values.ts';

/** The whole session as one form: when, what was said of each point, who came, what was agreed. */
export function SessionForm({ session }: { readonly session: SessionView }) {
  const save = useMutation(api.committees.save.mutationOptions());
  return (
    <DraftedForm<SessionValues, z.output<typeof saveSession>>
      kind="committee_session_change"
      subjectId={session.id}
      schema={saveSession}
      version={session.version}
      blanks={valuesOf(session)}
      submitLabel="Guardar la sesión"
      onSubmit={(record, draftId) => save.mutateAsync({ ...record, draftId })}
      onDone={() => notifications.show({ message: 'Sesión guardada.' })}
    >
      {(form) => (
        <>
          <Section title="La sesión">
            <SessionFields />
          </Section>
          <Section
            title="Agenda y lo que se dijo"
            intro="Es público: sin nombres, DNI ni números de expedientes de personas atendidas."
          >
            <RowList
              name="agenda"
              rowLabel="Punto"
              addLabel="Agregar otro punto"
              blank={blankPoint}
              row={POINT}
            />
          </Section>
          <HeldSections session={session} />
          <PublicLook committeeId={session.committee.id} values={form.values} />
        </>
      )}
    </DraftedForm>
  );
}

const blankPoint = () => ({ title: '', said: '' });

/** One element for all rows: see `RowList`. */
const POINT = (
  <>
    <TextField name="title" label="De qué se trata" max={LIMITS.line} required />
    <LongTextField name="said" label="Qué se dijo" max={LIMITS.story} minRows={2} />
  </>
);

/** Once it was held: who came, whether there was quorum, what was agreed. */
function HeldSections({ session }: { readonly session: SessionView }) {
  const held = useFieldValue<boolean>('held');
  return (
    <>
      <Section title="Asistencia y quórum">
        <CheckField
          name="held"
          label="La sesión se realizó"
          {...(session.onDate > today()
            ? { description: 'Se marca desde su fecha.', disabled: true }
            : {})}
        />
        {held ? (
          <>
            <Attendance members={session.attendance} />
            <RowList
              name="guests"
              rowLabel="Invitada/o"
              addLabel="Agregar persona invitada"
              blank={blankGuest}
              row={GUEST}
            />
            <Quorum needed={session.committee.quorum} />
          </>
        ) : null}
      </Section>
      {held ? <Agreements session={session} /> : null}
    </>
  );
}

const blankGuest = () => ({ name: '', from: '' });
const GUEST = (
  <div className={classes['answers']}>
    <TextField name="name" label="Nombre" max={LIMITS.label} required />
    <TextField name="from" label="De dónde viene" max={LIMITS.line} />
  </div>
);

const YES_NO: readonly Option[] = [
  { value: 'si', label: 'Hubo quórum' },
  { value: 'no', label: 'No hubo quórum' },
];

function Quorum({ needed }: { readonly needed: number | null }) {
  const said = useFieldValue<'si' | 'no' | null>('quorum');
  const lines = useFieldValue<readonly { readonly how: SessionAttendance | null }[]>('attendance');
  const present = lines.filter(({ how }) => how !== null && countsForQuorum(how)).length;
  const doubt = quorumDoubt(needed, present, said === null ? null : said === 'si');
  return (
    <ChoiceField
      name="quorum"
      label="Quórum"
      from={YES_NO}
      required
      description={
        doubt ??
        (needed === null
          ? 'El comité no tiene escrito cuántas personas hacen quórum.'
          : `Hacen quórum ${needed}; asistieron o fueron representadas ${present}.`)
      }
    />
  );
}

function Agreements({ session }: { readonly session: SessionView }) {
  const committee = useQuery(api.committees.view.queryOptions({ id: session.committee.id }));
  const members = committee.data?.members;
  const row = useMemo(
    () => (
      <AgreementRow
        members={(members ?? [])
          .filter(({ current }) => current)
          .map(({ id, name, from }) => ({ value: id, label: `${from}: ${name}` }))}
      />
    ),
    [members],
  );
  return (
    <Section
      title="Acuerdos"
      intro="Cada uno con quién responde y hasta qué día. Si lo sigue alguien de la oficina, le aparece en su bandeja."
    >
      <RowList
        name="agreements"
        rowLabel="Acuerdo"
        addLabel="Agregar acuerdo"
        blank={blankAgreement}
        row={row}
      />
    </Section>
  );
}

const blankAgreement = (): SessionValues['agreements'][number] => ({
  id: null,
  text: '',
  memberId: null,
  institution: '',
  operatorId: null,
  dueOn: null,
});

function AgreementRow({ members }: { readonly members: readonly Option[] }) {
  return (
    <>
      <LongTextField
        name="text"
        label="Qué se acordó"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
      <div className={classes['answers']}>
        <ChoiceField name="memberId" label="Responde, de quienes lo integran" from={members} />
        <TextField name="institution" label="Responde, otra institución" max={LIMITS.line} />
        <OperatorField name="operatorId" label="Lo sigue, de la oficina" may="committees.record" />
        <DateField name="dueOn" label="Hasta qué día" required />
      </div>
    </>
  );
}
