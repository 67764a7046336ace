import { Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { OutgoingRow } from '../../../../backend/letters/types.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { FieldGroup, useField, useFieldValue } from '../../../components/form/context.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { type Choices, choose, leaves } from './choices.ts';
import classes from './editor.module.css';
import { OutgoingPerson } from './OutgoingPerson.tsx';
import { WarningsOf } from './Warnings.tsx';

/** Third: what leaves the office, person by person and field by field. */
export function Outgoing({ caseId }: { readonly caseId: string }) {
  const institutionId = useFieldValue<string | null>('fields.institutionId');
  return (
    <Section
      title="3. Qué sale"
      intro="Lo mínimo que esta institución necesita. Se imprime en la ficha que acompaña al oficio."
    >
      <p className={classes['never']}>
        <IconEyeOff size={16} aria-hidden />
        Quién informó nunca sale, y no aparece en esta lista.
      </p>
      {institutionId === null ? null : <Rows caseId={caseId} institutionId={institutionId} />}
      <WarningsOf field="outgoing" />
    </Section>
  );
}

function Rows({
  caseId,
  institutionId,
}: {
  readonly caseId: string;
  readonly institutionId: string;
}) {
  const rows = useQuery(api.letters.outgoing.queryOptions({ caseId, institutionId }));
  return (
    <FieldGroup path="fields">
      <Answer of={rows}>{(found) => <People rows={found} />}</Answer>
    </FieldGroup>
  );
}

function People({ rows }: { readonly rows: readonly OutgoingRow[] }) {
  const choices = useField<Choices>('outgoing');
  const override = useField<string | null>('contactOverride');
  const breaksRule = (chosen: Choices): boolean =>
    rows.some(({ casePersonId, fields }) =>
      fields.some((field) => field.needsOverride && leaves(chosen, casePersonId, field)),
    );
  return (
    <>
      {rows.map((row) => (
        <OutgoingPerson
          key={row.casePersonId ?? 'case'}
          row={row}
          choices={choices.value}
          override={override.value}
          onChoose={(field, leaving) => {
            const chosen = choose(choices.value, row.casePersonId, field, leaving);
            choices.set(chosen);
            // A reason without its act would be written in the case as if the rule had been broken.
            if (!breaksRule(chosen)) override.set(null);
          }}
        />
      ))}
      {breaksRule(choices.value) ? (
        <>
          <LongTextField
            name="contactOverride"
            label="Por qué sale un dato protegido por contacto seguro"
            description="Quedará registrado en el expediente."
            required
            minRows={2}
            max={4_000}
          />
          <WarningsOf field="contactOverride" />
        </>
      ) : (
        <Text size="xs" c="dimmed">
          La dirección y el teléfono de quien tiene contacto seguro no salen, salvo que se marquen
          con su motivo.
        </Text>
      )}
    </>
  );
}
