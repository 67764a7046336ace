import { Alert, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SheetsView, SheetView } from '../../../../../backend/fvr/types.ts';
import { dateInLima } from '../../../../../domain/clock/lima.ts';
import {
  FVR_INSTITUTIONS,
  FVR_INSTRUMENTS,
  type FvrInstrument,
  instrumentOf,
  levelsOf,
} from '../../../../../domain/fvr/instruments.ts';
import { FVR_BONDS, type FvrBond, whichSheet } from '../../../../../domain/fvr/which.ts';
import { ageOn } from '../../../../../domain/people/age.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { recordSheet } from '../../../../../domain/records/fvr.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import type { ActFormProps } from '../ActSheet.tsx';
import { FactorItems, ScoredItems } from './Items.tsx';
import { OfSheets, VictimField } from './OfSheets.tsx';
import { ScanField } from './ScanField.tsx';
import { SeverityField } from './SeverityField.tsx';

interface SheetFormProps extends ActFormProps {
  /** The sheet that is corrected; null: another one. */
  readonly sheetId: string | null;
}

/** A sheet as an authority filled it in: who, when, which level. The rest helps to read it again. */
export function SheetForm({ file, onDone, sheetId }: SheetFormProps) {
  return (
    <OfSheets caseId={file.id}>
      {(view) => <Filled caseId={file.id} view={view} sheetId={sheetId} onDone={onDone} />}
    </OfSheets>
  );
}

interface FilledProps {
  readonly caseId: string;
  readonly view: SheetsView;
  readonly sheetId: string | null;
  readonly onDone: () => void;
}

function Filled({ caseId, view, sheetId, onDone }: FilledProps) {
  const record = useMutation(api.fvr.record.mutationOptions());
  const corrected = view.sheets.find(({ id, annulled }) => id === sheetId && annulled === null);
  const correctsId = corrected?.id ?? null;
  return (
    <DraftedForm
      kind="fvr_sheet"
      subjectId={caseId}
      schema={recordSheet}
      blanks={{ caseId, correctsId, ...blanksOf(corrected, view) }}
      {...(sheetId === null ? {} : { fixed: { correctsId } })}
      submitLabel="Registrar la ficha"
      onSubmit={async (given, draftId) => {
        const { doubt, differs } = await record.mutateAsync({ ...given, draftId });
        const said = [
          ...(differs ? ['La suma de las respuestas no es el puntaje escrito.'] : []),
          ...(doubt === null ? [] : [doubt]),
        ];
        if (said.length > 0)
          notifications.show({ color: 'yellow', autoClose: false, message: said.join(' ') });
      }}
      onDone={onDone}
    >
      <Corrected />
      <VictimField victims={view.victims} />
      <ChoiceField
        name="bond"
        label="La persona denunciada, para ella"
        description="Sirve para saber qué ficha corresponde."
        from={FVR_BONDS}
      />
      <DateTimeField name="appliedAt" label="Cuándo se aplicó" required />
      <ChoiceField name="instrument" label="Ficha" from={FVR_INSTRUMENTS} required answered />
      <Suggested victims={view.victims} />
      <ChoiceField name="institution" label="La aplicó" from={FVR_INSTITUTIONS} required />
      <TextField
        name="institutionName"
        label="Nombre de la institución"
        required
        max={LIMITS.line}
      />
      <TextField
        name="operatorName"
        label="Quién la aplicó, como firma"
        required
        max={LIMITS.line}
      />
      <LevelFields />
      <LongTextField name="observations" label="Observaciones de interés" minRows={2} />
      <CheckField name="signedByOperator" label="Firmada por quien la aplicó" />
      <CheckField name="signedByVictim" label="Con firma o huella de la víctima" />
      <ScanField caseId={caseId} />
      <CopiedAnswers />
    </DraftedForm>
  );
}

function blanksOf(sheet: SheetView | undefined, { victims }: SheetsView) {
  const [first] = victims;
  return {
    personId: sheet?.person.id ?? (victims.length === 1 ? (first?.id ?? null) : null),
    correctionReason: '',
    instrument: (sheet?.instrument ?? 'fvr_mujeres_pareja') as string | null,
    institution: (sheet?.institution ?? null) as string | null,
    institutionName: sheet?.institutionName ?? '',
    operatorName: sheet?.operatorName ?? '',
    appliedAt: sheet?.appliedAt ?? null,
    bond: (sheet?.bond ?? null) as string | null,
    severity: sheet?.severity ?? null,
    answers: sheet?.answers ?? {},
    writtenScore: sheet?.writtenScore ?? null,
    levelAssigned: (sheet?.levelAssigned ?? null) as string | null,
    levelReason: sheet?.levelReason ?? '',
    observations: sheet?.observations ?? '',
    signedByOperator: sheet?.signedByOperator ?? false,
    signedByVictim: sheet?.signedByVictim ?? false,
    attachmentId: sheet?.attachmentId ?? null,
  };
}

function Corrected() {
  const correctsId = useFieldValue<string | null>('correctsId');
  if (correctsId === null) return null;
  return (
    <>
      <Alert color="blue">
        Corrige una ficha registrada: aquella queda anulada, a la vista, con este motivo.
      </Alert>
      <LongTextField
        name="correctionReason"
        label="Qué estaba mal"
        required
        max={LIMITS.paragraph}
        minRows={2}
      />
    </>
  );
}

/** Which sheet would belong to her, by age and bond; what the authority applied is what counts. */
function Suggested({ victims }: Pick<SheetsView, 'victims'>) {
  const personId = useFieldValue<string | null>('personId');
  const bond = useFieldValue<FvrBond | null>('bond');
  const appliedAt = useFieldValue<string | null>('appliedAt');
  const instrument = useFieldValue<FvrInstrument>('instrument');
  const victim = victims.find(({ id }) => id === personId);
  const birth = victim?.birthDate ?? null;
  const day = dateOf(appliedAt);
  const asked =
    victim === undefined || birth === null || day === null
      ? null
      : whichSheet({ sex: victim.sex, age: ageOn(birth, day), bond });
  const { doubt } = instrumentOf(instrument);
  return (
    <>
      {asked === null || asked.instrument === instrument ? null : (
        <Text size="sm">
          Por su edad y el vínculo correspondería: {instrumentOf(asked.instrument).label}.
        </Text>
      )}
      {asked?.doubt == null ? null : <Text size="sm">{asked.doubt}</Text>}
      {doubt === null ? null : (
        <Text size="xs" c="dimmed">
          Por verificar: {doubt}
        </Text>
      )}
    </>
  );
}

function dateOf(instant: string | null): string | null {
  if (instant === null || Number.isNaN(Date.parse(instant))) return null;
  return dateInLima(instant);
}

/** Points only of the sheet whose points are known; a level is always one of its form. */
function LevelFields() {
  const instrument = useFieldValue<FvrInstrument>('instrument');
  const level = useField<string | null>('levelAssigned');
  const score = useField<number | null>('writtenScore');
  const severity = useField<number | null>('severity');
  const answers = useField<object>('answers');
  const { thresholds, levels } = instrumentOf(instrument);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the sheet empties what it has not
  useEffect(() => {
    if (level.value !== null && !levels.some((code) => code === level.value)) level.set(null);
    if (thresholds !== null) return;
    if (score.value !== null) score.set(null);
    if (severity.value !== null) severity.set(null);
    if (Object.keys(answers.value).length > 0) answers.set({});
  }, [instrument]);
  return (
    <>
      {thresholds === null ? null : (
        <>
          <SeverityField />
          <NumberField name="writtenScore" label="Puntaje que dice la ficha" />
        </>
      )}
      <ChoiceField
        name="levelAssigned"
        label="Nivel que dice la ficha"
        from={levelsOf(instrument)}
        required
      />
      {thresholds === null ? null : (
        <LongTextField
          name="levelReason"
          label="Motivo del nivel"
          description="Si no es el que da el puntaje: por ejemplo, el embarazo."
          max={LIMITS.paragraph}
          minRows={1}
        />
      )}
    </>
  );
}

/** Item by item, for whoever checks the sum of the paper. */
function CopiedAnswers() {
  const instrument = useFieldValue<FvrInstrument>('instrument');
  if (instrumentOf(instrument).thresholds === null) return null;
  return (
    <details>
      <summary>Copiar las respuestas de la ficha (opcional, comprueba la suma)</summary>
      <ScoredItems />
      <FactorItems />
    </details>
  );
}
