/** How a resolution is told, what is filed against it, and what leaves after the end (R1297 48, 161, 163). */
import { useMutation } from '@tanstack/react-query';
import type { RiskView } from '../../../../../backend/risk/types.ts';
import { LANGUAGES } from '../../../../../domain/catalogues/person.ts';
import { APPEAL_KINDS, APPEAL_RESULTS } from '../../../../../domain/catalogues/risk.ts';
import {
  appealRisk,
  citeRisk,
  decideAppealRisk,
  explainRisk,
  registerRisk,
  sendRiskFile,
} from '../../../../../domain/records/risk.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { fixedTo, OfRisk, type OfRiskProps } from './OfRisk.tsx';

type Resolution = RiskView['resolutions'][number];

/** Whether a resolution of the procedure is, or has, what the address names; any, when it names none. */
const inResolution =
  (id: string | null, has: (one: Resolution) => readonly { readonly id: string }[]) =>
  ({ resolutions }: RiskView): boolean =>
    id === null
      ? resolutions.length > 0
      : resolutions.some((one) => has(one).some((row) => row.id === id));

export function CiteForm({ file, onDone, subjectId }: OfRiskProps) {
  const cite = useMutation(api.risk.cite.mutationOptions());
  return (
    <OfRisk file={file} holds={inResolution(subjectId, ({ notifications }) => notifications)}>
      {({ which }) => (
        <DraftedForm
          kind="risk_citation"
          subjectId={file.id}
          schema={citeRisk}
          blanks={{ id: subjectId ?? '', citedOn: null }}
          fixed={fixedTo(subjectId)}
          submitLabel="Citar"
          onSubmit={(record, draftId) => cite.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateField
            name="citedOn"
            label="Para qué día"
            description="Se dan hasta dos fechas; quien no viene a ninguna queda notificada/o (Reglamento del DL 1297, art. 48)."
            required
          />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

export function ExplainForm({ file, onDone, subjectId }: OfRiskProps) {
  const explain = useMutation(api.risk.explain.mutationOptions());
  return (
    <OfRisk file={file} holds={inResolution(subjectId, ({ notifications }) => notifications)}>
      {({ which }) => (
        <DraftedForm
          kind="risk_explanation"
          subjectId={file.id}
          schema={explainRisk}
          blanks={{
            id: subjectId ?? '',
            explainedOn: today(),
            language: null,
            interpreter: '',
            acta: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Anotar"
          onSubmit={(record, draftId) => explain.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateField name="explainedOn" label="Qué día se explicó" required />
          <ChoiceField name="language" label="En qué lengua" from={LANGUAGES} />
          <TextField name="interpreter" label="Intérprete, si hubo" />
          <TextField name="acta" label="Acta, o cómo consta" required />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

export function AppealForm({ file, onDone, subjectId }: OfRiskProps) {
  const appeal = useMutation(api.risk.appeal.mutationOptions());
  return (
    <OfRisk file={file} holds={inResolution(subjectId, (one) => [one])}>
      {({ which }) => (
        <DraftedForm
          kind="risk_appeal"
          subjectId={file.id}
          schema={appealRisk}
          blanks={{ id: subjectId ?? '', kind: null, filedOn: today(), filedBy: '', text: '' }}
          fixed={fixedTo(subjectId)}
          submitLabel="Registrar el recurso"
          onSubmit={(record, draftId) => appeal.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <ChoiceField name="kind" label="Recurso" from={APPEAL_KINDS} required />
          <DateField name="filedOn" label="Qué día se presentó" required />
          <TextField name="filedBy" label="Quién lo presenta" required />
          <LongTextField name="text" label="Qué se pide y por qué" required minRows={3} />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

export function DecideAppealForm({ file, onDone, subjectId }: OfRiskProps) {
  const decide = useMutation(api.risk.decideAppeal.mutationOptions());
  return (
    <OfRisk file={file} holds={inResolution(subjectId, ({ appeals }) => appeals)}>
      {({ which }) => (
        <DraftedForm
          kind="risk_appeal_end"
          subjectId={file.id}
          schema={decideAppealRisk}
          blanks={{
            id: subjectId ?? '',
            decidedOn: today(),
            result: null,
            secondInstance: false,
            text: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Registrar la decisión"
          onSubmit={(record, draftId) => decide.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateField name="decidedOn" label="Qué día se decidió" required />
          <ChoiceField name="result" label="Cómo se resolvió" from={APPEAL_RESULTS} required />
          <CheckField
            name="secondInstance"
            label="Lo decidió la Gerencia de Desarrollo Social, o quien hace sus veces"
          />
          <LongTextField name="text" label="Qué se resolvió" required minRows={3} />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

/** After the end too. */
const named =
  (id: string | null) =>
  (risk: RiskView): boolean =>
    id === null || risk.id === id;

export function SendFileForm({ file, onDone, subjectId }: OfRiskProps) {
  const send = useMutation(api.risk.sendFile.mutationOptions());
  return (
    <OfRisk file={file} holds={named(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_sent"
          subjectId={file.id}
          schema={sendRiskFile}
          blanks={{ id: risk.id, version: risk.version, sentOn: today(), document: '' }}
          fixed={{ ...fixedTo(subjectId), version: risk.version }}
          submitLabel="Anotar"
          onSubmit={(record, draftId) => send.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateField name="sentOn" label="Qué día se remitió" required />
          <TextField name="document" label="Con qué documento" required />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

export function RegisterRiskForm({ file, onDone, subjectId }: OfRiskProps) {
  const register = useMutation(api.risk.register.mutationOptions());
  return (
    <OfRisk file={file} holds={named(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_registered"
          subjectId={file.id}
          schema={registerRisk}
          blanks={{ id: risk.id, version: risk.version, registeredOn: today(), evidence: '' }}
          fixed={{ ...fixedTo(subjectId), version: risk.version }}
          submitLabel="Anotar"
          onSubmit={(record, draftId) => register.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateField name="registeredOn" label="Qué día se registró" required />
          <TextField name="evidence" label="Constancia" required />
        </DraftedForm>
      )}
    </OfRisk>
  );
}
