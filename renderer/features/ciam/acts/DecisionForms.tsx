/** What the DIPAM reports and decides (Reglamento de la Ley 30490, arts. 86 and 91). */
import { useMutation } from '@tanstack/react-query';
import { DIPAM_MEASURES } from '../../../../domain/ciam/catalogues.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  endOlderMeasure,
  measureOlderRisk,
  reportOlderRisk,
} from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField, DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActProps } from './ActSheets.tsx';
import { begunOn, fixedTo, riskOf, WhichRisk } from './OfRisk.tsx';

export function ReportForm({ older, subjectId, onDone }: ActProps) {
  const report = useMutation(api.ciam.report.mutationOptions());
  const risk = riskOf(older, subjectId);
  return (
    <DraftedForm
      kind="ciam_report"
      subjectId={older.id}
      schema={reportOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: risk?.id ?? '',
        version: risk?.version ?? 1,
        reportedAt: new Date().toISOString(),
        urgent: false,
        document: '',
      }}
      fixed={fixedTo(subjectId)}
      {...begunOn(older, subjectId)}
      submitLabel="Registrar informe"
      says="Desde el informe la DIPAM tiene 72 horas para decidir; 48, con urgencia por abandono (Reglamento de la Ley 30490, art. 91)."
      onSubmit={(record, draftId) => report.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <WhichRisk older={older} />
      <DateTimeField name="reportedAt" label="Cuándo se emitió" required />
      <CheckField name="urgent" label="Con urgencia, por abandono" />
      <TextField name="document" label="Número del informe" />
    </DraftedForm>
  );
}

export function MeasureForm({ older, subjectId, onDone }: ActProps) {
  const add = useMutation(api.ciam.addMeasure.mutationOptions());
  return (
    <DraftedForm
      kind="ciam_measure"
      subjectId={older.id}
      schema={measureOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: riskOf(older, subjectId)?.id ?? '',
        measure: null as string | null,
        decidedAt: new Date().toISOString(),
        resolution: '',
        detail: '',
        endsOn: null as string | null,
      }}
      fixed={fixedTo(subjectId)}
      submitLabel="Registrar medida"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <WhichRisk older={older} />
      <ChoiceField name="measure" label={DIPAM_MEASURES.label} from={DIPAM_MEASURES} required />
      <DateTimeField name="decidedAt" label="Cuándo se decidió" required />
      <TextField name="resolution" label="Número de la resolución" required />
      <DateField name="endsOn" label="Hasta cuándo" />
      <LongTextField
        name="detail"
        label="Detalle"
        description="Del ingreso a un CEAPAM, el motivo: es excepcional."
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}

/** Of the address: `situation.measure`. */
export function EndMeasureForm({ older, subjectId, onDone }: ActProps) {
  const end = useMutation(api.ciam.endMeasure.mutationOptions());
  const [riskId = '', measureId = ''] = subjectId?.split('.') ?? [];
  return (
    <DraftedForm
      kind="ciam_measure_end"
      subjectId={older.id}
      schema={endOlderMeasure}
      blanks={{ registrationId: older.id, riskId, measureId, endedOn: today(), reason: '' }}
      fixed={subjectId === null ? {} : { riskId, measureId }}
      submitLabel="Guardar"
      onSubmit={(record, draftId) => end.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateField name="endedOn" label="Cuándo terminó" required />
      <LongTextField name="reason" label="Por qué" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}
