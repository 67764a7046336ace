import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { INCIDENT_KINDS, INCIDENT_OPENERS } from '../../../../domain/catalogues/incidents.ts';
import { reportIncident } from '../../../../domain/records/staff.ts';
import { address } from '../../../api/addresses.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { View } from '../../../components/View.tsx';
import { LostCopyField } from './LostCopyField.tsx';

interface Values {
  readonly kind: string | null;
  readonly copyId: string | null;
  readonly thing: string;
  readonly happenedAt: string | null;
  readonly knownAt: string | null;
  readonly description: string;
  readonly held: string;
  readonly openers: readonly string[];
  readonly caseCount: number | null;
  readonly personCount: number | null;
  readonly consequences: string;
  readonly measures: string;
  readonly odpContact: string;
}

const BLANK: Values = {
  kind: null,
  copyId: null,
  thing: '',
  happenedAt: null,
  knownAt: null,
  description: '',
  held: '',
  openers: [],
  caseCount: null,
  personCount: null,
  consequences: '',
  measures: '',
  odpContact: '',
};

/** Whoever lost it reports it, at once. */
export function NewIncidentPage() {
  const { operatorId } = useSession();
  const navigate = useNavigate();
  const report = useMutation(api.staff.reportIncident.mutationOptions());
  return (
    <View
      title="Ajustes"
      heading="Registrar un incidente"
      back={{ to: address.settingsIncidents, label: 'Incidentes' }}
    >
      <DraftedForm<Values, z.output<typeof reportIncident>>
        kind="incident"
        subjectId={operatorId}
        schema={reportIncident}
        blanks={BLANK}
        submitLabel="Registrar el incidente"
        onSubmit={(record, draftId) => report.mutateAsync({ ...record, draftId })}
        onDone={() => {
          notifications.show({
            message: 'Quedó registrado, con sus 48 horas, en los pendientes de la oficina.',
          });
          void navigate(address.settingsIncidents);
        }}
      >
        <Section title="Qué pasó y cuándo">
          <ChoiceField name="kind" label="Qué pasó" required from={INCIDENT_KINDS} />
          <LostCopyField />
          <TextField
            name="thing"
            label="Cuál equipo, memoria, copia o papel"
            description="Por ejemplo «memoria azul de las copias». Sin nombres de personas."
            required
          />
          <DateTimeField
            name="happenedAt"
            label="Cuándo pasó, o la última vez que se vio"
            required
          />
          <DateTimeField
            name="knownAt"
            label="Cuándo lo supo la oficina"
            description="Desde aquí corren las 48 horas de reloj, también en feriado."
            required
          />
          <LongTextField name="description" label="Cómo pasó" max={4_000} required />
        </Section>
        <Section title="Qué contenía y quién podría abrirlo">
          <LongTextField
            name="held"
            label="Qué contenía"
            description="Por ejemplo «la copia del 7 de agosto, con todos los casos»."
            max={4_000}
            required
          />
          <MultiChoiceField
            name="openers"
            label="Quién podría abrirlo"
            required
            from={INCIDENT_OPENERS}
          />
          <Text size="sm">Número aproximado; si no se sabe, el mayor posible.</Text>
          <NumberField name="caseCount" label="Expedientes" required />
          <NumberField name="personCount" label="Personas" required />
        </Section>
        <Section title="Qué puede pasar y qué se hace">
          <LongTextField
            name="consequences"
            label="Qué puede pasarles a las personas"
            max={4_000}
            required
          />
          <LongTextField
            name="measures"
            label="Qué se hizo o se hará"
            description="Cambiar contraseñas y claves, denunciar el robo, hablar con las personas."
            max={4_000}
            required
          />
          <TextField name="odpContact" label="Contacto del Oficial de Datos Personales" />
        </Section>
      </DraftedForm>
    </View>
  );
}
