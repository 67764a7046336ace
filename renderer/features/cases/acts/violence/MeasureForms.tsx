import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RouteView } from '../../../../../backend/violence/types.ts';
import { labelOf } from '../../../../../domain/catalogues/catalogue.ts';
import {
  MEASURE_CHANGES,
  NOTICE_MEDIA,
  VIOLENCE_MEASURES,
  VISIT_OUTCOMES,
} from '../../../../../domain/catalogues/violence.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  breachViolence,
  changeMeasure,
  giveMeasure,
  reportSupervision,
  tellBreach,
  visitViolence,
} from '../../../../../domain/records/violence.ts';
import { REMOVAL_BY_LEVEL } from '../../../../../domain/violence/measures.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OfRoute, type OfRouteProps, thisMinute } from './OfRoute.tsx';
import { sentChange, sentMeasure } from './sent.ts';

/** A measure as the juzgado gave it. */
export function MeasureForm({ file, onDone }: OfRouteProps) {
  const give = useMutation(api.violence.give.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_measure"
          subjectId={file.id}
          schema={giveMeasure}
          blanks={{
            id: route.id,
            measure: null,
            text: '',
            resolution: '',
            judicialFile: '',
            court: '',
            givenAt: null,
            notifiedAt: null,
            distance: null,
            executes: '',
            supervises: '',
            entrusted: false,
          }}
          fixed={{ id: route.id }}
          submitLabel="Registrar la medida"
          onSubmit={(record, draftId) => give.mutateAsync({ ...sentMeasure(record), draftId })}
          onDone={onDone}
        >
          <ChoiceField name="measure" label="Medida" from={VIOLENCE_MEASURES} required />
          <OfMeasure level={route.level?.level ?? 'no_determinado'} />
          <LongTextField
            name="text"
            label="Qué dispone"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <TextField name="court" label="Juzgado" required />
          <TextField name="resolution" label="Resolución" max={LIMITS.label} size={24} required />
          <TextField name="judicialFile" label="Expediente judicial" max={LIMITS.label} size={24} />
          <DateTimeField
            name="givenAt"
            label="Cuándo se dictó"
            description="Con su hora: de la denuncia a las medidas no pasan 48 horas."
            required
          />
          <DateTimeField name="notifiedAt" label="Cuándo se notificó a la municipalidad" />
          <CheckField
            name="entrusted"
            label="El juzgado encarga su ejecución o supervisión a esta oficina"
            description="Corre el plazo para informar al juzgado."
          />
          <TextField name="executes" label="Quién la ejecuta" />
          <TextField name="supervises" label="Quién la supervisa" />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

function OfMeasure({ level }: { readonly level: keyof typeof REMOVAL_BY_LEVEL }) {
  const measure = useFieldValue<string | null>('measure');
  if (measure === 'impedimento') return <NumberField name="distance" label="Metros" size={5} />;
  return measure === 'retiro' ? <Text size="sm">{REMOVAL_BY_LEVEL[level]}</Text> : null;
}

/** The measure that the address names, or the first that stands. */
function measureOf(route: RouteView, id: string | null) {
  return route.measures.find((one) => (id === null ? one.inForce : one.id === id));
}

const NO_MEASURE = (
  <EmptyState title="Esa medida ya no está vigente">Véala en «Violencia».</EmptyState>
);

/** What the juzgado decided later: a row of its history. */
export function ChangeMeasureForm({ file, onDone, subjectId }: OfRouteProps) {
  const change = useMutation(api.violence.changeMeasure.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => {
        const measure = measureOf(route, subjectId);
        if (measure === undefined) return NO_MEASURE;
        return (
          <DraftedForm
            kind="violence_measure_change"
            subjectId={file.id}
            schema={changeMeasure}
            blanks={{
              id: measure.id,
              kind: null,
              at: thisMinute(),
              resolution: '',
              text: '',
            }}
            fixed={{ id: measure.id }}
            submitLabel="Registrar lo que decidió"
            onSubmit={(record, draftId) => change.mutateAsync({ ...sentChange(record), draftId })}
            onDone={onDone}
          >
            <Text size="sm">
              {labelOf(VIOLENCE_MEASURES, measure.measure)}: {measure.text}
            </Text>
            <ChoiceField
              name="kind"
              label="Qué decidió el juzgado"
              from={MEASURE_CHANGES}
              required
            />
            <ChangedText />
            <TextField name="resolution" label="Resolución" max={LIMITS.label} size={24} required />
            <DateTimeField name="at" label="Cuándo" required />
          </DraftedForm>
        );
      }}
    </OfRoute>
  );
}

function ChangedText() {
  if (useFieldValue<string | null>('kind') !== 'modificada') return null;
  return (
    <LongTextField name="text" label="Cómo queda" max={LIMITS.paragraph} minRows={2} required />
  );
}

const measuresOf = (route: RouteView) =>
  route.measures
    .filter(({ inForce }) => inForce)
    .map(({ id, measure }) => ({ value: id, label: labelOf(VIOLENCE_MEASURES, measure) }));

/** A visit of supervision, with its outcome. */
export function VisitForm({ file, onDone }: OfRouteProps) {
  const visit = useMutation(api.violence.visit.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_visit"
          subjectId={file.id}
          schema={visitViolence}
          blanks={{ id: route.id, measureId: null, at: thisMinute(), outcome: null, text: '' }}
          fixed={{ id: route.id }}
          submitLabel="Registrar la visita"
          onSubmit={(record, draftId) => visit.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <ChoiceField
            name="measureId"
            label="De qué medida"
            description="Sin elegir: de todas."
            from={measuresOf(route)}
          />
          <ChoiceField
            name="outcome"
            label="¿Se cumple?"
            description="Si no se cumple, registre también el incumplimiento: son 24 horas para el juzgado."
            from={VISIT_OUTCOMES}
            required
          />
          <LongTextField
            name="text"
            label="Qué se encontró"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <DateTimeField name="at" label="Cuándo" required />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

/** A report of supervision that left for the juzgado. */
export function SupervisionForm({ file, onDone }: OfRouteProps) {
  const report = useMutation(api.violence.supervise.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_supervision"
          subjectId={file.id}
          schema={reportSupervision}
          blanks={{ id: route.id, measureId: null, at: thisMinute(), document: '', text: '' }}
          fixed={{ id: route.id }}
          submitLabel="Anotar el informe"
          onSubmit={(record, draftId) => report.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <TextField
            name="document"
            label="Documento con que se informó"
            max={LIMITS.label}
            required
          />
          <DateTimeField name="at" label="Cuándo" required />
          <ChoiceField
            name="measureId"
            label="De qué medida"
            description="Sin elegir: de todas."
            from={measuresOf(route)}
          />
          <LongTextField name="text" label="Algo más" max={LIMITS.paragraph} minRows={2} />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

/** Known, there are 24 hours to tell the juzgado. */
export function BreachForm({ file, onDone, subjectId }: OfRouteProps) {
  const breach = useMutation(api.violence.breach.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => {
        const measure = measureOf(route, subjectId);
        if (measure === undefined) return NO_MEASURE;
        return (
          <DraftedForm
            kind="violence_breach"
            subjectId={file.id}
            schema={breachViolence}
            blanks={{ id: measure.id, knownAt: thisMinute(), text: '' }}
            fixed={{ id: measure.id }}
            submitLabel="Registrar el incumplimiento"
            onSubmit={(record, draftId) => breach.mutateAsync({ ...record, draftId })}
            onDone={onDone}
          >
            <Text size="sm">
              {labelOf(VIOLENCE_MEASURES, measure.measure)}. Desde que se supo hay 24 horas para
              comunicarlo al juzgado (TUO de la Ley 30364, art. 38).
            </Text>
            <LongTextField
              name="text"
              label="Qué pasó"
              max={LIMITS.paragraph}
              minRows={2}
              required
            />
            <DateTimeField name="knownAt" label="Cuándo se supo" required />
          </DraftedForm>
        );
      }}
    </OfRoute>
  );
}

export function TellBreachForm({ file, onDone, subjectId }: OfRouteProps) {
  const tell = useMutation(api.violence.tellBreach.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => {
        const breach = route.breaches.find(
          ({ id, toldAt }) => toldAt === null && (subjectId === null || id === subjectId),
        );
        if (breach === undefined)
          return <EmptyState title="Ya se comunicó al juzgado">Véalo en «Violencia».</EmptyState>;
        return (
          <DraftedForm
            kind="violence_breach_told"
            subjectId={file.id}
            schema={tellBreach}
            blanks={{
              id: breach.id,
              toldAt: thisMinute(),
              medium: 'telefono' as const,
              document: '',
            }}
            fixed={{ id: breach.id }}
            submitLabel="Anotar que se comunicó"
            onSubmit={(record, draftId) => tell.mutateAsync({ ...record, draftId })}
            onDone={onDone}
          >
            <ChoiceField
              name="medium"
              label="Por qué medio"
              from={NOTICE_MEDIA}
              answered
              required
            />
            <TextField
              name="document"
              label="Documento, o quién lo recibió"
              max={LIMITS.label}
              required
            />
            <DateTimeField name="toldAt" label="Cuándo" required />
          </DraftedForm>
        );
      }}
    </OfRoute>
  );
}
