import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Catalogue } from '../../../../../domain/catalogues/catalogue.ts';
import {
  ASSESSMENTS,
  RISK_GROUNDS,
  TYPOLOGIES,
  TYPOLOGY_VALUES,
} from '../../../../../domain/catalogues/risk.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { valueRisk } from '../../../../../domain/records/risk.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { ChoiceField, MultiChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup, useField, useFieldValue } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { Section } from '../../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { fixedTo, isNamed, OfRisk, type OfRiskProps } from './OfRisk.tsx';

/** A01 and A02. The table gives no points: each typology is valued by who signs. */
export function ValueRiskForm({ file, onDone, subjectId }: OfRiskProps) {
  const value = useMutation(api.risk.value.mutationOptions());
  return (
    <OfRisk file={file} holds={isNamed(subjectId)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_valuation"
          subjectId={file.id}
          schema={valueRisk}
          blanks={{
            id: risk.id,
            valuedAt: new Date().toISOString(),
            signs: { physical: '', mental: '', needs: '' },
            typologies: TYPOLOGIES.entries.map(({ code }) => ({ code, value: null, reason: '' })),
            needs: '',
            conclusion: null,
            grounds: [],
            recommendations: '',
            signers: '',
          }}
          fixed={fixedTo(subjectId)}
          submitLabel="Registrar la valoración"
          onSubmit={(record, draftId) => value.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <DateTimeField name="valuedAt" label="Cuándo se valoró" required />
          <Section
            title="Signos de alerta (A01)"
            intro="La lista oficial de signos no es pública: escriba los que observó, por verificar con la DSLD."
          >
            <FieldGroup path="signs">
              <LongTextField
                name="physical"
                label="Salud física"
                max={LIMITS.paragraph}
                minRows={1}
              />
              <LongTextField
                name="mental"
                label="Salud mental"
                max={LIMITS.paragraph}
                minRows={1}
              />
              <LongTextField
                name="needs"
                label="Necesidades básicas"
                max={LIMITS.paragraph}
                minRows={1}
              />
            </FieldGroup>
          </Section>
          <Section title="Tipologías (A02)">
            {TYPOLOGIES.entries.map(({ code, label }, at) => (
              <FieldGroup key={code} path={`typologies.${at}`}>
                <Typology label={label} />
              </FieldGroup>
            ))}
          </Section>
          <Section title="Conclusión">
            <LongTextField
              name="needs"
              label="Características, factores de riesgo y de protección, necesidades inmediatas"
              required
              minRows={4}
            />
            <ChoiceField name="conclusion" label="Qué se concluye" from={ASSESSMENTS} required />
            <Grounds />
            <Text size="xs" c="dimmed">
              La pobreza sola no es desprotección, ni la discapacidad justifica separar (DL 1297,
              art. 3.g).
            </Text>
            <LongTextField name="recommendations" label="Recomendaciones" minRows={2} />
            <TextField
              name="signers"
              label="Quiénes valoran"
              description="Psicología, trabajo social y derecho, con sus nombres."
              required
            />
          </Section>
        </DraftedForm>
      )}
    </OfRisk>
  );
}

/** The supuestos of what is concluded; none are asked for when there is no riesgo. */
function Grounds() {
  const conclusion = useFieldValue<string | null>('conclusion');
  const { value, set } = useField<readonly string[]>('grounds');
  const from = useMemo(() => groundsOf(conclusion), [conclusion]);
  useEffect(() => {
    const lawful = value.filter((code) => from.entries.some((entry) => entry.code === code));
    if (lawful.length < value.length) set(lawful);
  }, [from, value, set]);
  if (from.entries.length === 0) return null;
  return <MultiChoiceField name="grounds" label="En qué supuesto está" from={from} required />;
}

const groundsOf = (conclusion: string | null): Catalogue => ({
  ...RISK_GROUNDS,
  entries: RISK_GROUNDS.entries.filter(({ of }) => of === conclusion),
});

function Typology({ label }: { readonly label: string }) {
  const value = useFieldValue<string | null>('value');
  return (
    <>
      <ChoiceField name="value" label={label} from={TYPOLOGY_VALUES} required />
      {value === null || value === 'no' ? null : (
        <LongTextField
          name="reason"
          label={`En qué se aprecia: ${label.toLowerCase()}`}
          required
          max={LIMITS.paragraph}
          minRows={2}
        />
      )}
    </>
  );
}
