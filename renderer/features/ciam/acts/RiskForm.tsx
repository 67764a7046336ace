import { useMutation } from '@tanstack/react-query';
import {
  RISK_SITUATIONS,
  SUPPORT_NETWORKS,
  VIOLENCE_SETTINGS,
  VIOLENCE_TYPES,
} from '../../../../domain/ciam/catalogues.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { recordOlderRisk } from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import {
  CheckField,
  ChoiceField,
  MultiChoiceField,
  TernaryField,
} from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import type { ActProps } from './ActSheets.tsx';

/** What puts her at risk, since when the office knows. */
export function RiskForm({ older, onDone }: ActProps) {
  const record = useMutation(api.ciam.recordRisk.mutationOptions());
  const { support, carer } = older.ficha.fields;
  return (
    <DraftedForm
      kind="ciam_risk"
      subjectId={older.id}
      schema={recordOlderRisk}
      blanks={{
        registrationId: older.id,
        knownAt: new Date().toISOString(),
        situations: [] as string[],
        setting: null as string | null,
        types: [] as string[],
        lifeAtRisk: false,
        lost: false,
        support,
        livesWith: '',
        carer,
        hasPension: null as string | null,
        facts: '',
      }}
      submitLabel="Registrar riesgo"
      says="El aviso a la DIPAM es inmediato desde que la oficina lo supo (Reglamento de la Ley 30490, art. 83)."
      onSubmit={(risk, draftId) => record.mutateAsync({ ...risk, draftId })}
      onDone={onDone}
    >
      <DateTimeField name="knownAt" label="Cuándo lo supo la oficina" required />
      <CheckField name="lifeAtRisk" label="Hay riesgo de vida" />
      <CheckField name="lost" label="La persona está perdida" />
      <MultiChoiceField
        name="situations"
        label={RISK_SITUATIONS.label}
        from={RISK_SITUATIONS}
        required
      />
      <ViolenceFields />
      <LongTextField name="facts" label="Qué pasa y cómo se supo" minRows={4} required />
      <ChoiceField name="support" label={SUPPORT_NETWORKS.label} from={SUPPORT_NETWORKS} />
      <TextField name="livesWith" label="Con quién convive" max={LIMITS.line} />
      <TextField name="carer" label="Quién la o lo cuida" />
      <TernaryField name="hasPension" label="¿Recibe pensión?" />
    </DraftedForm>
  );
}

function ViolenceFields() {
  const situations = useFieldValue<readonly string[]>('situations');
  const types = useFieldValue<readonly string[]>('types');
  if (!situations.includes('violencia') && types.length === 0) return null;
  return (
    <>
      <ChoiceField name="setting" label={VIOLENCE_SETTINGS.label} from={VIOLENCE_SETTINGS} />
      <MultiChoiceField name="types" label={VIOLENCE_TYPES.label} from={VIOLENCE_TYPES} />
    </>
  );
}
