import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { RecentMeeting } from '../../../../../backend/case-meetings/types.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { holdMeeting, treatCase } from '../../../../../domain/records/case-meetings.ts';
import { weekdayDate } from '../../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../../domain/words/lists.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { Section } from '../../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { LinkButton } from '../../../../components/LinkButton.tsx';
import { OperatorField } from '../../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { today } from '../../../../components/time/useNow.ts';
import type { SheetProps } from '../ActSheet.tsx';
import classes from './meeting.module.css';

interface PersonValues {
  readonly operatorId: string | null;
  readonly name: string;
  readonly institution: string;
  readonly post: string;
}
interface OfCaseValues {
  readonly caseId: string;
  readonly lookedAt: string;
  readonly conclusions: string;
  readonly agreements: readonly {
    readonly task: string;
    readonly institution: string;
    readonly assignedTo: string | null;
    readonly dueOn: string | null;
  }[];
}
interface MeetingValues extends OfCaseValues {
  readonly onDate: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly place: string;
  readonly people: readonly PersonValues[];
}

const blankOf = (caseId: string): OfCaseValues => ({
  caseId,
  lookedAt: '',
  conclusions: '',
  agreements: [],
});
const blankPerson = (operatorId: string | null = null): PersonValues => ({
  operatorId,
  name: '',
  institution: '',
  post: '',
});

/** A meeting that was held, and what it said of this case. */
export function MeetingForm({ file, onDone, onOpen }: SheetProps) {
  const { operatorId } = useSession();
  const hold = useMutation(api.caseMeetings.hold.mutationOptions());
  const found = useQuery(api.caseMeetings.ofCase.queryOptions({ caseId: file.id }));
  return (
    <DraftedForm<MeetingValues, z.output<typeof holdMeeting>>
      kind="case_meeting"
      subjectId={file.id}
      schema={holdMeeting}
      blanks={{
        onDate: today(),
        from: '',
        to: null,
        place: '',
        people: [blankPerson(operatorId), blankPerson()],
        ...blankOf(file.id),
      }}
      submitLabel="Guardar la reunión"
      onSubmit={(record, draftId) => hold.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(found.data?.recent.length ?? 0) === 0 ? null : (
        <Text size="sm" component="div">
          ¿La reunión ya está anotada en otro caso?{' '}
          <LinkButton onClick={() => onOpen('reunion-otra')}>
            Tratar este caso en esa reunión
          </LinkButton>
        </Text>
      )}
      {file.risk ? (
        <Text size="sm" c="dimmed">
          Las diligencias y el informe interdisciplinario del procedimiento por riesgo se registran
          en «Riesgo»: no los repita aquí.
        </Text>
      ) : null}
      <Section title="La reunión">
        <div className={classes['hours']}>
          <DateField name="onDate" label="Día" required />
          <TextField name="from" label="Desde (hora)" max={5} required />
          <TextField name="to" label="Hasta" max={5} />
        </div>
        <TextField name="place" label="Lugar" max={LIMITS.line} />
      </Section>
      <Section
        title="Quiénes participaron"
        intro="Quien debe abstenerse de este caso, o no puede verlo, no figura en su acta."
      >
        <RowList
          name="people"
          rowLabel="Participante"
          addLabel="Agregar participante"
          blank={blankPerson}
          row={PERSON}
        />
      </Section>
      <OfCaseFields />
    </DraftedForm>
  );
}

/** One more case of a meeting that is written down already. */
export function OtherCaseForm({ file, onDone }: SheetProps) {
  const found = useQuery(api.caseMeetings.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {({ recent }) =>
        recent.length === 0 ? (
          <Text size="sm">
            No hay otra reunión de las últimas dos semanas que pueda ver y que no haya tratado este
            caso. Anote una con «Nueva reunión», en «Más actos».
          </Text>
        ) : (
          <TreatForm caseId={file.id} recent={recent} onDone={onDone} />
        )
      }
    </Answer>
  );
}

interface TreatFormProps {
  readonly caseId: string;
  readonly recent: readonly RecentMeeting[];
  readonly onDone: () => void;
}

function TreatForm({ caseId, recent, onDone }: TreatFormProps) {
  const treat = useMutation(api.caseMeetings.treat.mutationOptions());
  const [only] = recent;
  return (
    <DraftedForm<OfCaseValues & { meetingId: string | null }, z.output<typeof treatCase>>
      kind="case_meeting_case"
      subjectId={caseId}
      schema={treatCase}
      blanks={{
        meetingId: recent.length === 1 && only !== undefined ? only.id : null,
        ...blankOf(caseId),
      }}
      submitLabel="Guardar lo tratado"
      onSubmit={(record, draftId) => treat.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="meetingId"
        label="En qué reunión"
        from={recent.map(({ id, onDate, from, cases }) => ({
          value: id,
          label: `${weekdayDate(onDate)}, ${from}, que trató ${joinAnd(cases)}`,
        }))}
        required
      />
      <OfCaseFields />
    </DraftedForm>
  );
}

/** Of this case alone: it stands in no other file. */
function OfCaseFields() {
  return (
    <>
      <Section title="De este caso">
        <LongTextField
          name="lookedAt"
          label="Qué se revisó"
          max={LIMITS.story}
          minRows={3}
          required
        />
        <LongTextField
          name="conclusions"
          label="A qué se concluyó"
          max={LIMITS.story}
          minRows={3}
          required
        />
      </Section>
      <Section
        title="Acuerdos"
        intro="Cada acuerdo es un seguimiento de este caso: aparece en la bandeja de quien lo sigue, que lee lo que se escriba aquí."
      >
        <RowList
          name="agreements"
          rowLabel="Acuerdo"
          addLabel="Agregar acuerdo"
          blank={blankAgreement}
          row={AGREEMENT}
        />
      </Section>
    </>
  );
}

const blankAgreement = () => ({ task: '', institution: '', assignedTo: null, dueOn: null });

/** One element for all rows: see `RowList`. */
const AGREEMENT = (
  <>
    <LongTextField name="task" label="Qué se acordó" max={LIMITS.paragraph} minRows={2} required />
    <TextField name="institution" label="Qué institución responde, si es otra" max={LIMITS.label} />
    <OperatorField name="assignedTo" label="Quién lo sigue, de la oficina" required />
    <DateField name="dueOn" label="Hasta qué día" required />
  </>
);

const PERSON = <Person />;

function Person() {
  const operatorId = useFieldValue<string | null>('operatorId');
  return (
    <>
      <OperatorField name="operatorId" label="De la oficina" />
      {operatorId === null ? (
        <>
          <TextField name="name" label="De fuera: nombres y apellidos" max={LIMITS.label} />
          <div className={classes['pair']}>
            <TextField name="post" label="Cargo o profesión" max={LIMITS.label} />
            <TextField name="institution" label="Institución" max={LIMITS.line} />
          </div>
        </>
      ) : null}
    </>
  );
}
