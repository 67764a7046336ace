import { Fieldset, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { PersonView, RouteView } from '../../../../../backend/violence/types.ts';
import { VIOLENCE_ROLES } from '../../../../../domain/catalogues/violence.ts';
import {
  attendViolence,
  beginViolence,
  changeViolence,
} from '../../../../../domain/records/violence.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { PersonName } from '../../../../components/people/PersonName.tsx';
import {
  AccusedFields,
  AttendedFields,
  RecordFields,
  TieFields,
} from '../../../../components/reception/ViolenceFields.tsx';
import { BLANK_RECORD } from '../../../../components/reception/violence.ts';
import type { ActFormProps } from '../ActSheet.tsx';
import { OfRoute, type OfRouteProps, thisMinute } from './OfRoute.tsx';

/** From when the office knew, the denuncia is owed (REG 15). */
export function BeginViolenceForm({ file, onDone }: ActFormProps) {
  const begin = useMutation(api.violence.begin.mutationOptions());
  const found = useQuery(api.violence.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {({ people, foundAt }) => (
        <DraftedForm
          kind="violence"
          subjectId={file.id}
          schema={beginViolence}
          blanks={{
            caseId: file.id,
            knownAt: foundAt ?? file.receivedAt,
            attended: { vitalRisk: null, help: [], text: '' },
            ...BLANK_RECORD,
            origin: 'demuna',
            people: people.map(personValue),
          }}
          fixed={{ caseId: file.id }}
          submitLabel="Abrir la ruta"
          onSubmit={(record, draftId) => begin.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <FieldGroup path="attended">
            <AttendedFields />
          </FieldGroup>
          <DateTimeField name="knownAt" label="Cuándo se supo de la violencia" required />
          <PeopleFields people={people} />
          <RecordFields />
        </DraftedForm>
      )}
    </Answer>
  );
}

/** The minimum record, completed or corrected. */
export function ChangeViolenceForm({ file, onDone }: OfRouteProps) {
  const change = useMutation(api.violence.change.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route, of }) => (
        <DraftedForm
          kind="violence_change"
          subjectId={file.id}
          schema={changeViolence}
          blanks={{ ...recordOf(route), people: of.people.map(personValue) }}
          version={route.version}
          submitLabel="Guardar la ficha"
          onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <PeopleFields people={of.people} />
          <RecordFields />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

const recordOf = (route: RouteView) => ({
  id: route.id,
  version: route.version,
  types: [...route.types],
  modalities: [...route.modalities],
  pregnancy: route.pregnancy,
  disability: route.disability,
  condition: route.condition,
  origin: route.origin,
  uniqueCode: route.uniqueCode,
  platformNumber: route.platformNumber,
  byCode: route.listedAs !== null,
});

/** What each already is in the case says what she probably is in the violence. */
const ROLE_OF = {
  affected: 'victima_directa',
  obliged: 'persona_denunciada',
  informant: 'denunciante',
  relative: 'testigo',
} as const;

const personValue = ({ casePersonId, caseRole, role, detail }: PersonView) => ({
  casePersonId,
  role: role ?? ROLE_OF[caseRole],
  ...(detail ?? {
    tie: null,
    livesTogether: null,
    depends: null,
    publicServant: null,
    firearmLicence: null,
    records: '',
    recordsSource: '',
  }),
});

function PeopleFields({ people }: { readonly people: readonly PersonView[] }) {
  return people.map(({ casePersonId, name }, at) => (
    <Fieldset key={casePersonId} legend={<PersonName name={name} />}>
      <FieldGroup path={`people.${at}`}>
        <Stack gap="xs">
          <PersonFields />
        </Stack>
      </FieldGroup>
    </Fieldset>
  ));
}

function PersonFields() {
  const role = useFieldValue<string>('role');
  return (
    <>
      <ChoiceField name="role" label="Participa como" from={VIOLENCE_ROLES} answered required />
      {role === 'victima_directa' || role === 'victima_indirecta' ? <TieFields /> : null}
      {role === 'persona_denunciada' ? <AccusedFields /> : null}
    </>
  );
}

/** What was done at once; recorded again when more was done. */
export function AttendForm({ file, onDone }: OfRouteProps) {
  const attend = useMutation(api.violence.attend.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_attention"
          subjectId={file.id}
          schema={attendViolence}
          blanks={{
            id: route.id,
            version: route.version,
            at: thisMinute(),
            vitalRisk: route.attended?.vitalRisk ?? null,
            help: [...(route.attended?.help ?? [])],
            text: route.attended?.text ?? '',
          }}
          version={route.version}
          submitLabel="Guardar la atención inmediata"
          onSubmit={(record, draftId) => attend.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <Text size="sm">Emergencias: 105 (Policía) y Línea 100.</Text>
          <AttendedFields />
          <DateTimeField name="at" label="Cuándo" required />
        </DraftedForm>
      )}
    </OfRoute>
  );
}
