/** What was found afterwards, and the end of a situation of risk. */
import { useMutation } from '@tanstack/react-query';
import { RISK_ENDS, RISK_FOLLOWUPS } from '../../../../domain/ciam/catalogues.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { endOlderRisk, followOlderRisk } from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField, DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActProps } from './ActSheets.tsx';
import { begunOn, fixedTo, riskOf, WhichRisk } from './OfRisk.tsx';

export function FollowForm({ older, subjectId, onDone }: ActProps) {
  const follow = useMutation(api.ciam.follow.mutationOptions());
  return (
    <DraftedForm
      kind="ciam_followup"
      subjectId={older.id}
      schema={followOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: riskOf(older, subjectId)?.id ?? '',
        kind: '',
        doneAt: new Date().toISOString(),
        result: '',
        affectsMeasures: false,
        nextOn: null as string | null,
      }}
      fixed={fixedTo(subjectId)}
      submitLabel="Registrar seguimiento"
      onSubmit={(record, draftId) => follow.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <WhichRisk older={older} />
      <ChoiceField name="kind" label={RISK_FOLLOWUPS.label} from={RISK_FOLLOWUPS} required />
      <DateTimeField name="doneAt" label="Cuándo" required />
      <LongTextField
        name="result"
        label="Qué se encontró"
        max={LIMITS.paragraph}
        minRows={3}
        required
      />
      <CheckField
        name="affectsMeasures"
        label="Afecta la medida de la DIPAM"
        description="Se le comunica (Reglamento de la Ley 30490, art. 95)."
      />
      <DateField name="nextOn" label="Próximo seguimiento" />
    </DraftedForm>
  );
}

export function EndRiskForm({ older, subjectId, onDone }: ActProps) {
  const end = useMutation(api.ciam.endRisk.mutationOptions());
  const risk = riskOf(older, subjectId);
  return (
    <DraftedForm
      kind="ciam_risk_end"
      subjectId={older.id}
      schema={endOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: risk?.id ?? '',
        version: risk?.version ?? 1,
        cause: '',
        reason: '',
      }}
      fixed={{ ...fixedTo(subjectId), ...begunOn(older, subjectId) }}
      submitLabel="Terminar"
      says="Mientras se deba un aviso no termina, salvo que se haya registrado por error."
      onSubmit={(record, draftId) => end.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <WhichRisk older={older} />
      <ChoiceField name="cause" label={RISK_ENDS.label} from={RISK_ENDS} required />
      <LongTextField
        name="reason"
        label="Cómo se comprobó"
        max={LIMITS.paragraph}
        minRows={2}
        required
      />
    </DraftedForm>
  );
}
