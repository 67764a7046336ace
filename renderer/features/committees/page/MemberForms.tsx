import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { MemberView } from '../../../../backend/committees/types.ts';
import { COMMITTEE_SEATS, MEMBER_STANDINGS } from '../../../../domain/catalogues/committees.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addMember, changeMember, endMember } from '../../../../domain/records/committees.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { DirectoryField } from '../../../components/institutions/DirectoryField.tsx';
import { today } from '../../../components/time/useNow.ts';

interface JoinFormProps {
  readonly committeeId: string;
  /** The line of the norm that is filled in; null: none. */
  readonly seat: string | null;
  /** Whether its seats are those of the norm. */
  readonly hasSeats: boolean;
  readonly onDone: () => void;
}

/** Somebody who sits in the body from a day on. */
export function JoinForm({ committeeId, seat, hasSeats, onDone }: JoinFormProps) {
  const join = useMutation(api.committees.addMember.mutationOptions());
  return (
    <DraftedForm<MemberValues & { committeeId: string }, z.output<typeof addMember>>
      kind="committee_member"
      subjectId={committeeId}
      schema={addMember}
      blanks={{
        committeeId,
        seat,
        institutionId: null,
        institution: '',
        name: '',
        post: '',
        standing: 'titular',
        document: '',
        fromDay: today(),
      }}
      submitLabel="Agregar integrante"
      onSubmit={(record, draftId) => join.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <MemberFields hasSeats={hasSeats} />
    </DraftedForm>
  );
}

interface MemberFormProps {
  readonly member: MemberView;
  readonly hasSeats: boolean;
  readonly onDone: () => void;
}

export function CorrectForm({ member, hasSeats, onDone }: MemberFormProps) {
  const { id, version, seat, institutionId, institution, name, post, standing, document, fromDay } =
    member;
  const correct = useMutation(api.committees.changeMember.mutationOptions());
  return (
    <DraftedForm<MemberValues & { id: string; version: number }, z.output<typeof changeMember>>
      kind="committee_member_change"
      subjectId={id}
      schema={changeMember}
      version={version}
      blanks={{
        id,
        version,
        seat,
        institutionId,
        institution,
        name,
        post,
        standing,
        document,
        fromDay,
      }}
      submitLabel="Guardar los cambios"
      onSubmit={(record, draftId) => correct.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <MemberFields hasSeats={hasSeats} />
    </DraftedForm>
  );
}

export function LeaveForm({ member: { id, version, name }, onDone }: MemberFormProps) {
  const leave = useMutation(api.committees.endMember.mutationOptions());
  return (
    <DraftedForm
      kind="committee_member_end"
      subjectId={id}
      schema={endMember}
      version={version}
      blanks={{ id, version, untilDay: today() as string | null, reason: '' }}
      says={`${name} deja de integrarlo. No se borra: las sesiones de antes la siguen teniendo.`}
      submitLabel="Anotar su salida"
      onSubmit={(record, draftId) => leave.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateField name="untilDay" label="Último día" required />
      <LongTextField name="reason" label="Por qué" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}

interface MemberValues {
  readonly seat: string | null;
  readonly institutionId: string | null;
  readonly institution: string;
  readonly name: string;
  readonly post: string;
  readonly standing: string;
  readonly document: string;
  readonly fromDay: string | null;
}

function MemberFields({ hasSeats }: { readonly hasSeats: boolean }) {
  return (
    <>
      {hasSeats ? (
        <ChoiceField
          name="seat"
          label="A quién corresponde, según el art. 107 del Reglamento de la Ley 30364"
          from={COMMITTEE_SEATS}
        />
      ) : null}
      <DirectoryField name="institutionId" label="Institución del directorio" />
      <TextField
        name="institution"
        label="Institución, si no está en el directorio"
        max={LIMITS.line}
      />
      <TextField name="name" label="Nombres y apellidos" max={LIMITS.label} required />
      <TextField name="post" label="Cargo" max={LIMITS.line} />
      <ChoiceField name="standing" label="Condición" from={MEMBER_STANDINGS} required answered />
      <TextField
        name="document"
        label="Documento que la o lo designó"
        description="Número y fecha del oficio o resolución. Sin DNI: esto es público."
        max={LIMITS.line}
      />
      <DateField name="fromDay" label="Desde qué día" required />
    </>
  );
}
