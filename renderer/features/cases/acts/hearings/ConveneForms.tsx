/** A day is set for the parties, and they are told of it (RDNA 38). */
import { useMutation } from '@tanstack/react-query';
import type { HearingView, InvitationView } from '../../../../../backend/hearings/types.ts';
import {
  DELIVERIES,
  HEARING_MODES,
  NOTIFICATION_RESULTS,
} from '../../../../../domain/catalogues/hearings.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  inviteParties,
  placeHearing,
  recordHearingCargo,
  scheduleHearing,
  waiveTerm,
} from '../../../../../domain/records/hearings.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../../components/form/context.tsx';
import { DateField, DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { PersonName } from '../../../../components/people/PersonName.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { HearingRoom } from '../Clashes.tsx';
import { Reason } from './BeginForm.tsx';
import { HearingDay } from './DayGrid.tsx';
import { type CourseProps, OfCourse, ofNow, usePartyOptions } from './of-course.tsx';

export const InviteForm = (props: CourseProps) => (
  <OfCourse {...props}>{(course) => <Invite {...props} course={course} />}</OfCourse>
);

interface OneProps extends CourseProps {
  readonly course: HearingView;
}

function Invite({ file, course, onDone }: OneProps) {
  const invite = useMutation(api.hearings.invite.mutationOptions());
  return (
    <DraftedForm
      kind="hearing_invitation"
      subjectId={file.id}
      schema={inviteParties}
      blanks={{
        ...ofNow(course),
        hearingAt: null,
        sentOn: today(),
        handOverOn: today(),
        delivery: null,
        numbers: course.parties.map(({ id: partyId }) => ({ partyId, number: '' })),
        room: '',
        reason: '',
      }}
      fixed={ofNow(course)}
      submitLabel="Invitar"
      onSubmit={(record, draftId) => invite.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateField name="sentOn" label="Día en que se envían" required />
      <DateField name="handOverOn" label="Día en que se entregarán" required />
      <ChoiceField name="delivery" label="Cómo se entregan" from={DELIVERIES} required />
      <DayByHandOver courseId={course.id} />
      <RoomOf file={file} course={course} at="hearingAt" />
      {course.parties.map(({ id, name }, at) => (
        <FieldGroup key={id} path={`numbers.${at}`}>
          <TextField
            name="number"
            label={
              <>
                N.° de la invitación a <PersonName name={name} />, si ya lo tiene
              </>
            }
            max={40}
          />
        </FieldGroup>
      ))}
      <Reason label="Motivo de la/el responsable, si el día lo pide" />
    </DraftedForm>
  );
}

function DayByHandOver({ courseId }: { readonly courseId: string }) {
  return <HearingDay courseId={courseId} handOverOn={useFieldValue<string | null>('handOverOn')} />;
}

interface RoomOfProps extends Pick<OneProps, 'file' | 'course'> {
  readonly at: string;
}

export const RoomOf = ({ file, course, at }: RoomOfProps) => (
  <HearingRoom caseId={file.id} hearingId={course.id} at={at} inOffice={course.mode === 'office'} />
);

/** All of them wish to meet: even today (RDNA 38.3). */
export function ScheduleForm(props: CourseProps) {
  const schedule = useMutation(api.hearings.schedule.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_day"
          subjectId={props.file.id}
          schema={scheduleHearing}
          blanks={{ ...ofNow(course), hearingAt: null, room: '', reason: '' }}
          fixed={ofNow(course)}
          submitLabel="Fijar día"
          onSubmit={(record, draftId) => schedule.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          <HearingDay courseId={course.id} handOverOn={null} />
          <RoomOf file={props.file} course={course} at="hearingAt" />
          <Reason label="Motivo de la/el responsable, si el día lo pide" />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

export const WaiveForm = (props: CourseProps) => (
  <OfCourse {...props}>{(course) => <Waive {...props} course={course} />}</OfCourse>
);

function Waive({ file, course, onDone }: OneProps) {
  const waive = useMutation(api.hearings.waive.mutationOptions());
  const parties = usePartyOptions(course);
  const said = new Set(
    course.parties.flatMap(({ id, waivedAt }) => (waivedAt === null ? [] : [id])),
  );
  return (
    <DraftedForm
      kind="hearing_waiver"
      subjectId={file.id}
      schema={waiveTerm}
      blanks={{ ...ofNow(course), partyId: null, saidAt: new Date().toISOString() }}
      fixed={ofNow(course)}
      submitLabel="Registrar"
      onSubmit={(record, draftId) => waive.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="partyId"
        label="Quién dijo expresamente que quiere conciliar"
        from={parties.filter(({ value }) => !said.has(value))}
        required
      />
      <DateTimeField name="saidAt" label="Cuándo lo dijo" required />
    </DraftedForm>
  );
}

export const CargoForm = (props: CourseProps) => (
  <OfCourse {...props}>{(course) => <Cargo {...props} course={course} />}</OfCourse>
);

/** What became of one invitation. Nothing of the other party is on it. */
function Cargo({ file, course, subjectId, onDone }: OneProps) {
  const record = useMutation(api.hearings.recordCargo.mutationOptions());
  const convened = course.sessions.find(({ state }) => state === 'scheduled');
  const pending = (convened?.invitations ?? []).filter(
    ({ result, closed }) => !closed && (result === null || result === 'ausente'),
  );
  const one = pending.find(({ id }) => id === subjectId) ?? pending[0];
  if (one === undefined) return <p>No hay invitación cuyo cargo falte registrar.</p>;
  return (
    <DraftedForm
      kind="hearing_cargo"
      subjectId={file.id}
      schema={recordHearingCargo}
      blanks={{
        id: one.id,
        version: course.version,
        result: null,
        happenedAt: new Date().toISOString(),
        receivedBy: '',
        receivedDocument: null,
        receivedRelation: null,
        notifierName: '',
        notifierDocument: '',
        notifierIsRelative: false,
        noticeOn: null,
        notes: '',
      }}
      fixed={{ version: course.version }}
      submitLabel="Guardar cargo"
      onSubmit={(brought, draftId) => record.mutateAsync({ ...brought, draftId })}
      onDone={onDone}
    >
      <OfWhom invitations={convened?.invitations ?? []} />
      <ChoiceField name="result" label="Qué pasó" from={NOTIFICATION_RESULTS} required />
      <DateTimeField name="happenedAt" label="Cuándo" required />
      <TextField name="receivedBy" label="Quién la recibió" />
      <TextField name="receivedDocument" label="Su documento" max={30} />
      <TextField name="receivedRelation" label="Qué es de la persona invitada" max={LIMITS.label} />
      <Notice />
      <TextField name="notifierName" label="Quién notificó" required />
      <TextField
        name="notifierDocument"
        label="Documento de quien notificó"
        description="No notifica quien es parte del caso ni pariente de una parte (Reglamento de las DNA, art. 27.d)."
        required
        max={30}
      />
      <CheckField name="notifierIsRelative" label="Es pariente de una parte" />
      <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
    </DraftedForm>
  );
}

/** Whose invitation it is: a text taken up again stays of whom it was. */
function OfWhom({ invitations }: { readonly invitations: readonly InvitationView[] }) {
  const id = useFieldValue<string>('id');
  const one = invitations.find((invitation) => invitation.id === id);
  return (
    <p>
      {one === undefined ? (
        'Esa invitación ya no está pendiente. Descarte lo escrito.'
      ) : (
        <>
          Invitación a <PersonName name={one.party} />
        </>
      )}
    </p>
  );
}

function Notice() {
  return useFieldValue<string | null>('result') === 'ausente' ? (
    <DateField name="noticeOn" label="Nueva fecha que dice el aviso" required />
  ) : null;
}

/** The office, another place, or virtual (RDNA 38.7–38.11). */
export function PlaceForm(props: CourseProps) {
  const place = useMutation(api.hearings.place.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_place"
          subjectId={props.file.id}
          schema={placeHearing}
          blanks={{
            ...ofNow(course),
            mode: course.mode,
            place: course.place,
            confidentiality: course.confidentiality,
            equipped: course.equipped,
            link: course.link,
            identityCheck: course.identityCheck,
          }}
          version={course.version}
          fixed={ofNow(course)}
          submitLabel="Guardar"
          says="Si ya se invitó a otro lugar, esa invitación queda sin efecto y se invita de nuevo."
          onSubmit={(record, draftId) => place.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          <ChoiceField name="mode" label="Dónde es la audiencia" from={HEARING_MODES} required />
          <PlaceFields />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

function PlaceFields() {
  const mode = useFieldValue<string | null>('mode');
  if (mode === 'outside')
    return (
      <>
        <TextField name="place" label="Lugar" required />
        <LongTextField
          name="confidentiality"
          label="Cómo se cuida la confidencialidad"
          description="La autoriza la/el responsable (Reglamento de las DNA, art. 38.7)."
          required
          max={LIMITS.paragraph}
          minRows={2}
        />
      </>
    );
  if (mode !== 'virtual') return null;
  return (
    <>
      <CheckField
        name="equipped"
        label="Hay equipo, internet, cámara, micrófono y plataforma que graba"
      />
      <TextField name="link" label="Enlace, que irá en cada invitación" required />
      <LongTextField
        name="identityCheck"
        label="Cómo se comprueba la identidad"
        description="Falta además el correo u otro medio de cada parte (Reglamento de las DNA, arts. 38.9 a 38.11)."
        required
        max={LIMITS.paragraph}
        minRows={2}
      />
    </>
  );
}
