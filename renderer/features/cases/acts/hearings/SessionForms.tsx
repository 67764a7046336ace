/** What happened on the day, and how it ends (RDNA 38.4–38.8, 42, 43). */
import { useMutation } from '@tanstack/react-query';
import type { HearingView } from '../../../../../backend/hearings/types.ts';
import {
  CONCILIATION_RESULTS,
  SUSPENSION_CAUSES,
} from '../../../../../domain/catalogues/conciliation.ts';
import {
  ATTENDANCES_AT_HEARING,
  COMMITMENT_RESULTS,
} from '../../../../../domain/catalogues/hearings.ts';
import { ERRORS } from '../../../../../domain/errors.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  addParty,
  changeParty,
  concludeHearings,
  crimeInHearing,
  extendHearings,
  recordSession,
  suspendSession,
} from '../../../../../domain/records/hearings.ts';
import { dateTime, shortDate } from '../../../../../domain/words/dates.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField, type Option } from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../../components/form/context.tsx';
import { DateField, DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { useShownName } from '../../../../components/people/PersonName.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { Reason } from './BeginForm.tsx';
import { RoomOf } from './ConveneForms.tsx';
import { type CourseProps, OfCourse, ofNow } from './of-course.tsx';
import { BLANK_PARTY, PartyFields } from './PartyFields.tsx';

interface OneProps extends CourseProps {
  readonly course: HearingView;
}

export const SessionForm = (props: CourseProps) => (
  <OfCourse {...props}>{(course) => <Session {...props} course={course} />}</OfCourse>
);

function Session({ file, course, onDone }: OneProps) {
  const record = useMutation(api.hearings.session.mutationOptions());
  const shown = useShownName();
  const convened = course.sessions.find(({ state }) => state === 'scheduled');
  return (
    <DraftedForm
      kind="hearing_session"
      subjectId={file.id}
      schema={recordSession}
      blanks={{
        ...ofNow(course),
        attendance: course.parties.map(({ id: partyId }) => ({ partyId, came: null })),
        notes: '',
      }}
      fixed={ofNow(course)}
      submitLabel="Registrar sesión"
      onSubmit={(session, draftId) => record.mutateAsync({ ...session, draftId })}
      onDone={onDone}
    >
      {convened === undefined ? null : <p>Audiencia del {dateTime(convened.at)}</p>}
      {course.parties.map(({ id, name }, at) => (
        <FieldGroup key={id} path={`attendance.${at}`}>
          <ChoiceField
            name="came"
            label={`¿Vino ${shown(name)}?`}
            from={ATTENDANCES_AT_HEARING}
            required
          />
        </FieldGroup>
      ))}
      <LongTextField
        name="notes"
        label="Qué pasó en la sesión"
        description="Lo acordado se registra aparte, materia por materia."
        minRows={3}
      />
    </DraftedForm>
  );
}

export function SuspendForm(props: CourseProps) {
  const suspend = useMutation(api.hearings.suspend.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_suspension"
          subjectId={props.file.id}
          schema={suspendSession}
          blanks={{
            ...ofNow(course),
            cause: null,
            nextAt: null,
            signedByAll: false,
            notes: '',
            room: '',
            reason: '',
          }}
          fixed={ofNow(course)}
          submitLabel="Suspender"
          onSubmit={(record, draftId) => suspend.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          <ChoiceField name="cause" label="Por qué se suspende" from={SUSPENSION_CAUSES} required />
          <DateTimeField
            name="nextAt"
            label="Día de la próxima sesión"
            description={
              course.lastDay === null
                ? undefined
                : `A más tardar el ${shortDate(course.lastDay)} (Reglamento de las DNA, art. 38.8).`
            }
            required
          />
          <RoomOf file={props.file} course={course} at="nextAt" />
          <CheckField
            name="signedByAll"
            label="Todas las partes firmaron el acta de suspensión"
            description="Quien la firma queda notificada o notificado (Reglamento de las DNA, art. 42)."
          />
          <LongTextField name="notes" label="Observaciones" max={LIMITS.paragraph} minRows={2} />
          <Reason label="Motivo de la/el responsable, si el día no es hábil" />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

export function ExtendHearingForm(props: CourseProps) {
  const extend = useMutation(api.hearings.extend.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_extension"
          subjectId={props.file.id}
          schema={extendHearings}
          blanks={{ ...ofNow(course), until: null, agreedByAll: false, text: '' }}
          fixed={ofNow(course)}
          submitLabel="Ampliar"
          onSubmit={(record, draftId) => extend.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          <DateField name="until" label="Nuevo último día" required />
          <CheckField name="agreedByAll" label="Todas las partes están de acuerdo" />
          <LongTextField
            name="text"
            label="Qué acordaron"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

export function CrimeForm(props: CourseProps) {
  const crime = useMutation(api.hearings.crimeFound.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_crime"
          subjectId={props.file.id}
          schema={crimeInHearing}
          blanks={{
            ...ofNow(course),
            flag: null,
            happenedAt: new Date().toISOString(),
            text: '',
            bothWant: false,
            favoursChild: false,
            betweenThem: true,
          }}
          fixed={ofNow(course)}
          submitLabel="Terminar la audiencia y marcar el caso"
          onSubmit={(record, draftId) => crime.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
          says="La audiencia termina y se comunica a la autoridad (Reglamento de las DNA, art. 43.3)."
        >
          <ChoiceField name="flag" label="Qué se encontró" from={FOUND} required />
          <DateTimeField name="happenedAt" label="Cuándo se supo" required />
          <LongTextField
            name="text"
            label="Qué se supo y cómo"
            description="Sin preguntar más."
            required
            minRows={3}
          />
          <CheckField
            name="betweenThem"
            label="Una parte es la víctima y la otra la persona presunta responsable"
            description="Entonces no acuerdan nada, aunque quieran."
          />
          <CheckField name="bothWant" label="Ambas quieren acordar los alimentos" />
          <CheckField
            name="favoursChild"
            label="Favorece a la niña, niño o adolescente acordarlos"
          />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

const FOUND: readonly Option[] = [
  { value: 'crime', label: 'Delito' },
  { value: 'misdemeanor', label: 'Falta' },
  { value: 'violence', label: 'Violencia' },
];

export function ConcludeHearingForm(props: CourseProps) {
  const conclude = useMutation(api.hearings.conclude.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => (
        <DraftedForm
          kind="hearing_end"
          subjectId={props.file.id}
          schema={concludeHearings}
          blanks={{
            ...ofNow(course),
            result: null,
            endedOn: today(),
            withdrawn: false,
            text: '',
          }}
          fixed={ofNow(course)}
          submitLabel="Terminar"
          onSubmit={(record, draftId) => conclude.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
          says="Sin acuerdo, antes de concluir el caso se hacen dos verificaciones (Reglamento de las DNA, art. 32.3)."
        >
          <ChoiceField
            name="result"
            label="Resultado"
            from={course.kind === 'conciliacion' ? CONCILIATION_RESULTS : COMMITMENT_RESULTS}
            closed={closedResults(course)}
            required
          />
          <CheckField
            name="withdrawn"
            label="Una parte desistió y lo confirmó"
            description="Solo para el desistimiento."
          />
          <DateField name="endedOn" label="Qué día" required />
          <LongTextField
            name="text"
            label="Cómo terminó"
            description="Si es una decisión de la defensora o el defensor, sus motivos."
            required
            minRows={3}
          />
        </DraftedForm>
      )}
    </OfCourse>
  );
}

/** What does not follow from what is on record stays in sight, with why. */
const closedResults = ({ kind, results }: HearingView): Record<string, string> =>
  Object.fromEntries(
    (kind === 'conciliacion' ? CONCILIATION_RESULTS : COMMITMENT_RESULTS).entries.flatMap(
      ({ code }) =>
        results.includes(code)
          ? []
          : [
              [
                code,
                code === 'desistimiento' ? ERRORS.conciliation_withdrawal : ERRORS.result_not_so,
              ],
            ],
    ),
  );

/** One more before anybody is convened, or what changes of one. */
export function PartyForm(props: CourseProps) {
  const add = useMutation(api.hearings.addParty.mutationOptions());
  const change = useMutation(api.hearings.changeParty.mutationOptions());
  return (
    <OfCourse {...props}>
      {(course) => {
        const party = course.parties.find(({ id }) => id === props.subjectId);
        const { version } = course;
        const shared = {
          subjectId: props.file.id,
          submitLabel: 'Guardar',
          onDone: props.onDone,
        } as const;
        if (party === undefined)
          return (
            <DraftedForm
              {...shared}
              kind="hearing_party"
              schema={addParty}
              blanks={{ ...ofNow(course), ...BLANK_PARTY }}
              fixed={ofNow(course)}
              onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
            >
              <PartyFields file={props.file} onDone={props.onDone} />
            </DraftedForm>
          );
        const { id, name: _, representative: __, witness: ___, waivedAt: ____, ...fields } = party;
        return (
          <DraftedForm
            {...shared}
            kind="hearing_party_change"
            schema={changeParty}
            blanks={{ ...fields, id, version }}
            version={version}
            onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
          >
            <PartyFields file={props.file} onDone={props.onDone} />
          </DraftedForm>
        );
      }}
    </OfCourse>
  );
}
