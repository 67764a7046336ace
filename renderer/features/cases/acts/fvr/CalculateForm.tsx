import { Alert, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { levelsOf } from '../../../../../domain/fvr/instruments.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { recordCalculation } from '../../../../../domain/records/fvr.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { NO_SUBSTITUTE } from '../../fvr/words.ts';
import type { ActFormProps } from '../ActSheet.tsx';
import classes from './Items.module.css';
import { AskedByAuthority, FactorItems, ScoredItems } from './Items.tsx';
import { OfSheets, VictimField } from './OfSheets.tsx';
import { Result } from './Result.tsx';
import { SeverityField } from './SeverityField.tsx';

/** The sheet of women and partners, computed to orient this office alone. */
export function CalculateForm({ file, onDone }: ActFormProps) {
  const compute = useMutation(api.fvr.compute.mutationOptions());
  return (
    <OfSheets caseId={file.id}>
      {({ victims, computes }) => {
        const hers = victims.filter(({ computable }) => computable);
        if (!computes)
          return (
            <EmptyState title="El cálculo orientador está desactivado">
              La/el responsable lo activa en Ajustes, «Cálculo de la FVR», con su motivo.
            </EmptyState>
          );
        if (hers.length === 0)
          return (
            <EmptyState title="Este cálculo no es de nadie de este caso">
              Es de mujeres de 14 años o más y su pareja. Para los demás, registre la ficha que
              aplique la autoridad.
            </EmptyState>
          );
        return (
          <div className={classes['orients']}>
            <Alert color="red" title={NO_SUBSTITUTE}>
              La ficha la aplica PNP, MP o PJ, en entrevista y en un lugar tranquilo. Este cálculo
              orienta a la oficina; no espere por él para denunciar.
            </Alert>
            <DraftedForm
              kind="fvr_calculation"
              subjectId={file.id}
              schema={recordCalculation}
              blanks={{
                caseId: file.id,
                personId: hers.length === 1 ? (hers[0]?.id ?? null) : null,
                appliedAt: new Date().toISOString(),
                severity: null,
                answers: {},
                levelAssigned: null,
                levelReason: '',
                observations: '',
                trained: false,
              }}
              submitLabel="Guardar el cálculo"
              onSubmit={(given, draftId) => compute.mutateAsync({ ...given, draftId })}
              onDone={onDone}
            >
              <VictimField victims={hers} />
              <DateTimeField name="appliedAt" label="Cuándo se preguntó" required />
              <SeverityField />
              <Result />
              <Heading>Paso 3</Heading>
              <ScoredItems />
              <Heading>Factores de vulnerabilidad</Heading>
              <Text size="sm">No dan puntos. Sirven para pedir más medidas de protección.</Text>
              <FactorItems />
              <AskedByAuthority />
              <Heading>Nivel que usted asigna</Heading>
              <Text size="sm">
                El puntaje no decide. Asigne el nivel con lo que escuchó y escriba por qué.
              </Text>
              <ChoiceField
                name="levelAssigned"
                label="Nivel"
                from={levelsOf('fvr_mujeres_pareja')}
                required
              />
              <LongTextField
                name="levelReason"
                label="Por qué ese nivel"
                required
                max={LIMITS.paragraph}
                minRows={2}
              />
              <LongTextField name="observations" label="Observaciones" minRows={2} />
              <CheckField
                name="trained"
                label="Me capacité en el instructivo de la ficha y ella aceptó responder"
              />
            </DraftedForm>
          </div>
        );
      }}
    </OfSheets>
  );
}

/** No section of an index: it would take the width of the items. */
const Heading = ({ children }: { readonly children: string }) => (
  <Title order={3} size="h5" mt="xs">
    {children}
  </Title>
);
