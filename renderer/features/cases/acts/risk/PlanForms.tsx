/** *Plan de trabajo individual*, how its activities go, and the follow-up of measures (R1297 42–45). */
import { useMutation } from '@tanstack/react-query';
import type { RiskActivityView, RiskView } from '../../../../../backend/risk/types.ts';
import { ACTIVITY_RESULTS, SPECIAL_CASES } from '../../../../../domain/catalogues/risk.ts';
import { FOLLOWUP_TYPES } from '../../../../../domain/catalogues/work.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { followRisk, planRisk, recordActivity } from '../../../../../domain/records/risk.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { SafeContactReason } from '../../../../components/case/SafeContactReason.tsx';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField, DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OperatorField } from '../../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { fixedTo, isNamed, OfRisk, type OfRiskProps } from './OfRisk.tsx';

export function PlanForm({ file, onDone, subjectId }: OfRiskProps) {
  const plan = useMutation(api.risk.plan.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_plan"
          subjectId={file.id}
          schema={planRisk}
          blanks={{
            id: risk.id,
            version: risk.version,
            presentedAt: new Date().toISOString(),
            antecedents: '',
            problems: '',
            agreements: '',
            followUp: '',
            responsible: '',
            endsOn: null,
            specialCase: null,
            specialReason: '',
            objectives: [blankObjective()],
          }}
          fixed={{ ...fixedTo(subjectId), version: risk.version }}
          submitLabel="Presentar el plan"
          onSubmit={(record, draftId) => plan.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateTimeField name="presentedAt" label="Cuándo se presentó" required />
          <LongTextField name="antecedents" label="Antecedentes" required minRows={2} />
          <LongTextField name="problems" label="Problemas que se atienden" required minRows={2} />
          <RowList
            name="objectives"
            rowLabel="Objetivo"
            addLabel="Agregar un objetivo"
            blank={blankObjective}
            row={OBJECTIVE_ROW}
          />
          <LongTextField name="agreements" label="Acuerdos y compromisos" minRows={2} />
          <LongTextField
            name="followUp"
            label="Cómo se hará el seguimiento"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
          <TextField name="responsible" label="Quién responde por el plan" required />
          <Special />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

const blankActivity = () => ({
  text: '',
  directedTo: '',
  responsible: '',
  institution: '',
  dueOn: null,
  indicator: '',
});
const blankObjective = () => ({ text: '', activities: [blankActivity()] });

const ACTIVITY_ROW = (
  <>
    <LongTextField name="text" label="Actividad" required max={LIMITS.paragraph} minRows={2} />
    <TextField name="directedTo" label="A quién se dirige" required />
    <TextField name="responsible" label="Quién responde por ella" required />
    <TextField name="institution" label="Institución" />
    <DateField name="dueOn" label="Para qué día" required />
    <TextField name="indicator" label="Cómo se comprueba" required />
  </>
);

const OBJECTIVE_ROW = (
  <>
    <LongTextField name="text" label="Objetivo" required max={LIMITS.paragraph} minRows={2} />
    <RowList
      name="activities"
      rowLabel="Actividad"
      addLabel="Agregar una actividad"
      blank={blankActivity}
      row={ACTIVITY_ROW}
    />
  </>
);

/** The plan ends on a day, or in a special case when it is no longer needed (R1297 42.4, 42.7). */
function Special() {
  const special = useFieldValue<string | null>('specialCase');
  return (
    <>
      <ChoiceField
        name="specialCase"
        label="Caso especial, sin plazo fijo"
        description="Solo en los casos del artículo 42.7 del Reglamento."
        from={SPECIAL_CASES}
      />
      {special === null ? null : (
        <LongTextField
          name="specialReason"
          label="Por qué no rige el plazo"
          required
          max={LIMITS.paragraph}
          minRows={2}
        />
      )}
      <DateField
        name="endsOn"
        label="Hasta qué día dura el plan"
        description="Nueve meses desde la declaración, a lo más (Reglamento del DL 1297, art. 42.4)."
        required={special === null}
      />
    </>
  );
}

const activityOf = (risk: RiskView, id: string): RiskActivityView | undefined =>
  risk.plan?.objectives.flatMap(({ activities }) => activities).find((one) => one.id === id);

export function ActivityForm({ file, onDone, subjectId }: OfRiskProps) {
  const record = useMutation(api.risk.activity.mutationOptions());
  const holds = (risk: RiskView) =>
    subjectId === null ? risk.plan !== null : activityOf(risk, subjectId) !== undefined;
  return (
    <OfRisk file={file} holds={holds}>
      {({ risk, which }) => {
        const activity = activityOf(risk, subjectId ?? '');
        return (
          <DraftedForm
            kind="risk_activity"
            subjectId={file.id}
            schema={recordActivity}
            blanks={{
              id: subjectId ?? '',
              state: activity?.state ?? null,
              doneOn: activity?.doneOn ?? null,
              result: activity?.result ?? '',
            }}
            fixed={fixedTo(subjectId)}
            submitLabel="Anotar"
            onSubmit={(made, draftId) => record.mutateAsync({ ...made, draftId })}
            onDone={onDone}
          >
            {which}
            <ChoiceField name="state" label="Cómo va" from={ACTIVITY_RESULTS} required />
            <DateField name="doneOn" label="Qué día se cumplió" />
            <LongTextField name="result" label="Qué resultó" max={LIMITS.paragraph} minRows={2} />
          </DraftedForm>
        );
      }}
    </OfRisk>
  );
}

const FOLLOWED = ['visita', 'llamada', 'entrevista', 'coordinacion'];
const OFFERED = {
  ...FOLLOWUP_TYPES,
  entries: FOLLOWUP_TYPES.entries.filter(({ code }) => FOLLOWED.includes(code)),
};

export function FollowRiskForm({ file, onDone, subjectId }: OfRiskProps) {
  const follow = useMutation(api.risk.follow.mutationOptions());
  const { operatorId } = useSession();
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_followup"
          subjectId={file.id}
          schema={followRisk}
          blanks={{
            id: risk.id,
            kind: null,
            dueOn: today(),
            task: '',
            assignedTo: operatorId,
            personId: null,
            contactOverride: null,
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Programar el seguimiento"
          onSubmit={(record, draftId) => follow.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {(form) => (
            <>
              {which}
              <ChoiceField name="kind" label="Tipo de seguimiento" from={OFFERED} required />
              <LongTextField
                name="task"
                label="Qué se hará"
                required
                max={LIMITS.paragraph}
                minRows={2}
              />
              <DateField name="dueOn" label="Hasta qué día" required />
              <OperatorField name="assignedTo" label="Quién lo hace" required />
              <CasePersonField name="personId" label="Con quién" people={peopleOf(file)} />
              <SafeContactReason failure={form.failure} />
            </>
          )}
        </DraftedForm>
      )}
    </OfRisk>
  );
}
