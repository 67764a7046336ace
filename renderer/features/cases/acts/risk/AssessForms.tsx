/** What is verified, heard and reported in a procedure for riesgo (DL 1297, arts. 19 and 28). */
import { useMutation } from '@tanstack/react-query';
import { LANGUAGES } from '../../../../../domain/catalogues/person.ts';
import {
  ASSESSMENTS,
  LONGER_PRELIMINARIES,
  RISK_ACTS,
  TEAM_PROFESSIONS,
} from '../../../../../domain/catalogues/risk.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  addRiskAct,
  hearOpinion,
  reportRisk,
  widenRisk,
} from '../../../../../domain/records/risk.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import {
  CheckField,
  ChoiceField,
  MultiChoiceField,
} from '../../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { fixedTo, isNamed, OfRisk, type OfRiskProps } from './OfRisk.tsx';

export function RiskActForm({ file, onDone, subjectId }: OfRiskProps) {
  const add = useMutation(api.risk.addAct.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_act"
          subjectId={file.id}
          schema={addRiskAct}
          blanks={{
            id: risk.id,
            kind: null,
            happenedAt: new Date().toISOString(),
            doneBy: '',
            text: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Anotar la diligencia"
          onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <ChoiceField name="kind" label="Diligencia" from={RISK_ACTS} required />
          <DateTimeField name="happenedAt" label="Cuándo se hizo" required />
          <TextField name="doneBy" label="Quién la hizo" required />
          <LongTextField name="text" label="Qué se hizo y qué se encontró" required minRows={4} />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

/** *Diligencia especial de opinión*: before the informe, with the three of the team (V18). */
export function OpinionForm({ file, onDone, subjectId }: OfRiskProps) {
  const hear = useMutation(api.risk.hear.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_opinion"
          subjectId={file.id}
          schema={hearOpinion}
          blanks={{
            id: risk.id,
            heldAt: new Date().toISOString(),
            present: [],
            doneBy: '',
            text: '',
            language: null,
            interpreter: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Registrar la diligencia"
          onSubmit={(record, draftId) => hear.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateTimeField name="heldAt" label="Cuándo se hizo" required />
          <MultiChoiceField
            name="present"
            label="Quiénes del equipo estuvieron"
            description="Las tres profesiones a la vez: sin ellas no se declara el riesgo (DL 1297, arts. 28 y 29)."
            from={TEAM_PROFESSIONS}
          />
          <TextField name="doneBy" label="Sus nombres" required />
          <LongTextField name="text" label="Lo que opinó, con sus palabras" required minRows={4} />
          <ChoiceField name="language" label="En qué lengua se habló" from={LANGUAGES} />
          <TextField name="interpreter" label="Intérprete, si hubo" />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

export function ReportForm({ file, onDone, subjectId }: OfRiskProps) {
  const report = useMutation(api.risk.report.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_report"
          subjectId={file.id}
          schema={reportRisk}
          blanks={{
            id: risk.id,
            signedAt: new Date().toISOString(),
            conclusion: null,
            doneBy: '',
            text: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Registrar el informe"
          onSubmit={(record, draftId) => report.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateTimeField name="signedAt" label="Cuándo se firmó" required />
          <ChoiceField
            name="conclusion"
            label="Qué concluye el informe"
            from={ASSESSMENTS}
            required
          />
          <TextField name="doneBy" label="Quiénes lo firman" required />
          <LongTextField
            name="text"
            label="Situación verificada, factores y recomendaciones"
            required
            minRows={6}
          />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

/** Only in a declared national emergency, and never with the child in the office (R1297 29). */
export function WidenForm({ file, onDone, subjectId }: OfRiskProps) {
  const widen = useMutation(api.risk.widen.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_longer"
          subjectId={file.id}
          schema={widenRisk}
          blanks={{
            id: risk.id,
            version: risk.version,
            longer: null,
            childHere: false,
            emergency: false,
            reason: '',
          }}
          fixed={{ ...fixedTo(subjectId), version: risk.version }}
          submitLabel="Ampliar"
          onSubmit={(record, draftId) => widen.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <ChoiceField name="longer" label="Hasta cuándo" from={LONGER_PRELIMINARIES} required />
          <CheckField name="emergency" label="Hay emergencia nacional declarada" />
          <CheckField
            name="childHere"
            label="La niña, niño o adolescente está en la oficina (entonces no se amplía)"
          />
          <LongTextField
            name="reason"
            label="Resolución y motivo"
            required
            max={LIMITS.paragraph}
            minRows={3}
          />
        </DraftedForm>
      )}
    </OfRisk>
  );
}
