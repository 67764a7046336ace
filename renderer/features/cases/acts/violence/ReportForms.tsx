import { Alert, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  destinationName,
  NOTICE_MEDIA,
  takesReports,
  VIOLENCE_DESTINATIONS,
} from '../../../../../domain/catalogues/violence.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  askViolence,
  referViolence,
  reportViolence,
} from '../../../../../domain/records/violence.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField, TernaryField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { DirectoryField } from '../../../../components/institutions/DirectoryField.tsx';
import { OfRoute, type OfRouteProps, thisMinute } from './OfRoute.tsx';
import { sentAnswers } from './sent.ts';

/** Asked before the denuncia: it goes into it as a request, and never holds it up. */
export function AskForm({ file, onDone }: OfRouteProps) {
  const ask = useMutation(api.violence.ask.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_questions"
          subjectId={file.id}
          schema={askViolence}
          blanks={{
            id: route.id,
            version: route.version,
            at: thisMinute(),
            knows: route.asked?.knows ?? null,
            wish: route.asked?.wish ?? '',
            inRefuge: route.asked?.inRefuge ?? null,
            sleeps: route.asked?.sleeps ?? '',
            safePhone: route.asked?.safePhone ?? '',
            safeHours: route.asked?.safeHours ?? '',
          }}
          fixed={{ at: thisMinute() }}
          version={route.version}
          submitLabel="Guardar las respuestas"
          onSubmit={(record, draftId) => ask.mutateAsync({ ...sentAnswers(record), draftId })}
          onDone={onDone}
        >
          <Text size="sm">
            Pregunte a solas. Lo que responda va en la denuncia como pedido; la denuncia se hace
            aunque no responda.
          </Text>
          <TernaryField name="knows" label="¿Sabe que se va a denunciar?" required />
          <LongTextField
            name="wish"
            label="Qué quiere ella"
            description="La denuncia es obligatoria para la oficina; su deseo queda escrito (Reglamento de la Ley 30364, art. 15)."
            max={LIMITS.paragraph}
            minRows={2}
          />
          <TernaryField name="inRefuge" label="¿Está en un hogar de refugio?" required />
          <Sleeps />
          <TextField name="safePhone" label="Teléfono seguro" max={LIMITS.label} size={24} />
          <TextField name="safeHours" label="En qué horas" max={LIMITS.label} size={24} />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

function Sleeps() {
  if (useFieldValue<string | null>('inRefuge') === 'si')
    return <Alert color="gray">De un hogar de refugio no se escribe dónde está.</Alert>;
  return <TextField name="sleeps" label="Dónde duerme esta noche" />;
}

const options = (reports: boolean) =>
  VIOLENCE_DESTINATIONS.entries
    .filter(({ code }) => (reports ? takesReports(code) : !takesReports(code)))
    .map(({ code }) => ({ value: code, label: destinationName(code) }));
const REPORTS = options(true);
const REFERRALS = options(false);

/** A denuncia by word of mouth first: the hour, who took it, where; the paper can follow. */
export function ReportForm({ file, onDone }: OfRouteProps) {
  const report = useMutation(api.violence.report.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_report"
          subjectId={file.id}
          schema={reportViolence}
          blanks={{
            id: route.id,
            at: thisMinute(),
            destination: null,
            institutionId: null,
            medium: 'verbal' as const,
            byOthers: false,
            takenBy: '',
            place: '',
            number: '',
            notes: '',
          }}
          fixed={{ id: route.id }}
          submitLabel="Registrar la denuncia"
          onSubmit={(record, draftId) => report.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {route.acts
            .find(({ act }) => act === 'denunciar')
            ?.warnings.map((text) => (
              <Alert key={text} color="yellow" py={6}>
                {text}
              </Alert>
            ))}
          <ChoiceField name="destination" label="A quién se denunció" from={REPORTS} required />
          <ChoiceField name="medium" label="Por qué medio" from={NOTICE_MEDIA} answered required />
          <DateTimeField name="at" label="Cuándo" required />
          <TextField
            name="takenBy"
            label="Quién la recibió"
            description="Nombre y cargo. Si fue verbal o por teléfono, es obligatorio."
          />
          <TextField name="place" label="Dónde" />
          <TextField name="number" label="Número de la denuncia" max={LIMITS.label} size={24} />
          <CheckField
            name="byOthers"
            label="La hizo otra persona o institución"
            description="Márquelo si ya estaba denunciado."
          />
          <DirectoryField name="institutionId" label="Institución del directorio" />
          <LongTextField name="notes" label="Algo más" max={LIMITS.paragraph} minRows={2} />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

/** To whom she was sent, or who was asked for help. */
export function ReferForm({ file, onDone }: OfRouteProps) {
  const refer = useMutation(api.violence.refer.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_referral"
          subjectId={file.id}
          schema={referViolence}
          blanks={{
            id: route.id,
            at: thisMinute(),
            destination: null,
            institutionId: null,
            medium: 'escrito' as const,
            takenBy: '',
            number: '',
            notes: '',
          }}
          fixed={{ id: route.id }}
          submitLabel="Registrar la derivación"
          onSubmit={(record, draftId) => refer.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <ChoiceField name="destination" label="A quién" from={REFERRALS} required />
          <ChoiceField name="medium" label="Por qué medio" from={NOTICE_MEDIA} answered required />
          <DateTimeField name="at" label="Cuándo" required />
          <TextField name="takenBy" label="Quién la recibió" />
          <TextField name="number" label="Documento" max={LIMITS.label} size={24} />
          <DirectoryField name="institutionId" label="Institución del directorio" />
          <LongTextField name="notes" label="Para qué" max={LIMITS.paragraph} minRows={2} />
        </DraftedForm>
      )}
    </OfRoute>
  );
}
