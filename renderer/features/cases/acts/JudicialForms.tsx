/** What is written of a lawsuit (CNA 45.1.i). */
import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { JudicialView } from '../../../../backend/judicial/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  JUDICIAL_ACTS,
  JUDICIAL_PARTS,
  JUDICIAL_RESULTS,
  JUDICIAL_SUBJECTS,
} from '../../../../domain/catalogues/judicial.ts';
import { followupTypes } from '../../../../domain/judicial.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  addJudicialAct,
  changeJudicial,
  endJudicial,
  openJudicial,
  scheduleJudicial,
} from '../../../../domain/records/judicial.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActFormProps } from './ActSheet.tsx';

/** A lawsuit that the office brings or follows, also one that began before. */
export function OpenJudicialForm({ file, onDone }: ActFormProps) {
  const open = useMutation(api.judicial.open.mutationOptions());
  return (
    <DraftedForm
      kind="judicial"
      subjectId={file.id}
      schema={openJudicial}
      blanks={{
        caseId: file.id,
        subject: null,
        part: null,
        court: '',
        number: '',
        startedOn: today(),
      }}
      submitLabel="Registrar proceso"
      onSubmit={(record, draftId) => open.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField name="subject" label="Materia del proceso" from={JUDICIAL_SUBJECTS} required />
      <ChoiceField
        name="part"
        label="Qué hace la Defensoría"
        description="Representa solo en alimentos y filiación (Código de los Niños y Adolescentes, art. 45.1.i)."
        from={JUDICIAL_PARTS}
        required
      />
      <Court />
      <DateField name="startedOn" label="Desde qué día" required />
    </DraftedForm>
  );
}

const Court = () => (
  <>
    <TextField name="court" label="Juzgado" required max={LIMITS.line} />
    <TextField
      name="number"
      label="Número del expediente judicial"
      description="Si el juzgado ya lo dio."
      max={LIMITS.label}
    />
  </>
);

interface OneProps extends ActFormProps {
  readonly judicialId: string | null;
}

/** The lawsuit named in the address; a text taken up again without one is of the first that goes on. */
function OfOne({
  file,
  judicialId,
  children,
}: OneProps & { readonly children: (lawsuit: JudicialView, which: ReactNode) => ReactNode }) {
  const lawsuits = useQuery(api.judicial.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={lawsuits}>
      {(found) => {
        const open = found.filter(({ endedOn }) => endedOn === null);
        const lawsuit = judicialId === null ? open[0] : open.find(({ id }) => id === judicialId);
        return lawsuit === undefined ? (
          <EmptyState title="Ese proceso ya terminó">Véalo en «Proceso».</EmptyState>
        ) : (
          children(lawsuit, <Which lawsuits={open} />)
        );
      }}
    </Answer>
  );
}

/** Of which lawsuit it is: the address says it, or the text that is taken up again. */
function Which({ lawsuits }: { readonly lawsuits: readonly JudicialView[] }) {
  const chosen = useFieldValue<string>('id');
  const lawsuit = lawsuits.find(({ id }) => id === chosen);
  return lawsuit === undefined ? null : (
    <Text size="sm">
      {labelOf(JUDICIAL_SUBJECTS, lawsuit.subject)}, {lawsuit.court}
    </Text>
  );
}

const fixedTo = (judicialId: string | null) => (judicialId === null ? {} : { id: judicialId });

export function ChangeJudicialForm(props: OneProps) {
  const change = useMutation(api.judicial.change.mutationOptions());
  return (
    <OfOne {...props}>
      {({ id, version, court, number }, which) => (
        <DraftedForm
          kind="judicial_change"
          subjectId={props.file.id}
          schema={changeJudicial}
          blanks={{ id, version, court, number }}
          fixed={fixedTo(props.judicialId)}
          version={version}
          submitLabel="Guardar"
          onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <Court />
        </DraftedForm>
      )}
    </OfOne>
  );
}

/** What was presented, resolved or done before the court. */
export function JudicialActForm(props: OneProps) {
  const add = useMutation(api.judicial.addAct.mutationOptions());
  return (
    <OfOne {...props}>
      {({ id }, which) => (
        <DraftedForm
          kind="judicial_act"
          subjectId={props.file.id}
          schema={addJudicialAct}
          blanks={{ id, kind: null, happenedOn: today(), text: '' }}
          fixed={fixedTo(props.judicialId)}
          submitLabel="Anotar"
          onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <ChoiceField name="kind" label="Acto" from={JUDICIAL_ACTS} required />
          <DateField name="happenedOn" label="Qué día" required />
          <LongTextField name="text" label="De qué trata" required minRows={4} />
        </DraftedForm>
      )}
    </OfOne>
  );
}

/** A hearing or a term to come: it appears in the tray of whoever answers for it. */
export function JudicialDateForm(props: OneProps) {
  const schedule = useMutation(api.judicial.schedule.mutationOptions());
  const { operatorId } = useSession();
  return (
    <OfOne {...props}>
      {({ id }, which) => (
        <DraftedForm
          kind="judicial_date"
          subjectId={props.file.id}
          schema={scheduleJudicial}
          blanks={{ id, kind: null, dueOn: null, task: '', assignedTo: operatorId }}
          fixed={fixedTo(props.judicialId)}
          submitLabel="Programar"
          onSubmit={(record, draftId) => schedule.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <ChoiceField name="kind" label="Qué es" from={IN_COURT} required />
          <DateField name="dueOn" label="Qué día" required />
          <LongTextField
            name="task"
            label="Detalle"
            description="La hora y el lugar de la audiencia, o qué vence y por qué resolución."
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
          <OperatorField name="assignedTo" label="Quién responde" required />
        </DraftedForm>
      )}
    </OfOne>
  );
}

const IN_COURT = followupTypes(true);

export function EndJudicialForm(props: OneProps) {
  const end = useMutation(api.judicial.end.mutationOptions());
  return (
    <OfOne {...props}>
      {({ id, version }, which) => (
        <DraftedForm
          kind="judicial_end"
          subjectId={props.file.id}
          schema={endJudicial}
          blanks={{ id, version, result: null, endedOn: today(), text: '' }}
          fixed={{ ...fixedTo(props.judicialId), version }}
          submitLabel="Terminar proceso"
          onSubmit={(record, draftId) => end.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <ChoiceField name="result" label="Cómo terminó" from={JUDICIAL_RESULTS} required />
          <DateField name="endedOn" label="Qué día" required />
          <LongTextField
            name="text"
            label="Qué se resolvió y qué falta cumplir"
            required
            minRows={4}
          />
        </DraftedForm>
      )}
    </OfOne>
  );
}
