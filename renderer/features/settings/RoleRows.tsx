import { Button, Group } from '@mantine/core';
import type { DatedRole } from '../../../domain/records/staff.ts';
import { ROLE_LABELS, ROLES } from '../../../domain/rights.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useRows } from '../../components/form/context.tsx';
import { DateField } from '../../components/form/DateField.tsx';
import { Section } from '../../components/form/Section.tsx';
import { today } from '../../components/time/useNow.ts';

/** A role as the form holds it. */
export type RoleValues = Omit<DatedRole, 'role'> & { readonly role: string | null };

export const blankRole = (): RoleValues => ({ role: null, validFrom: today(), validTo: null });

/** What a person is in the office, and between which dates; one person may be several things. */
export function RoleRows() {
  const rows = useRows('roles');
  return (
    <Section
      title="Funciones"
      intro="Una persona puede tener varias. Califican, actúan y concluyen casos solo la/el responsable y las defensoras o defensores (Reglamento de las DNA, art. 28.1)."
    >
      {Array.from({ length: rows.count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are known by their place
        <fieldset key={at} style={{ border: 0, padding: 0, margin: 0 }}>
          <legend style={{ fontWeight: 600 }}>Función {at + 1}</legend>
          <FieldGroup path={`roles.${at}`}>
            <ChoiceField
              name="role"
              label="Función en la oficina"
              required
              from={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
            />
            <Group gap="md" mt="xs" align="flex-start">
              <DateField name="validFrom" label="Desde" required />
              <DateField name="validTo" label="Hasta" description="Vacío: sin término." />
            </Group>
          </FieldGroup>
          {rows.count > 1 ? (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              mt="xs"
              aria-label={`Quitar la función ${at + 1}`}
              onClick={() => rows.remove(at)}
            >
              Quitar
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button variant="default" onClick={() => rows.add(blankRole())}>
        Agregar otra función
      </Button>
    </Section>
  );
}
