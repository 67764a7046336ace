import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { InstitutionRow } from '../../../../backend/institutions/types.ts';
import { ADDRESSEE_KINDS } from '../../../../domain/letters/audiences.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../components/form/context.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { InstitutionSelect } from '../../../components/institutions/InstitutionSelect.tsx';
import { BasisLine } from '../../../components/letters/BasisLine.tsx';
import { FieldGrid } from '../../../components/person/FieldGrid.tsx';
import { DocumentContext } from '../../../components/texts/document.ts';

/**
 * Whom a carta goes to: out of the directory, whose kind says what it may be told, or typed with its
 * kind. A person at her home is a kind of its own.
 */
export function Recipient() {
  const chosen = useFieldValue<string | null | undefined>('institutionId') ?? null;
  return (
    <>
      <FromDirectory />
      {chosen === null ? null : <Basis institutionId={chosen} />}
      <ChoiceField
        name="kind"
        label="De quién se trata"
        description="De esto depende qué se le puede decir: lo ve en «Qué sale»."
        required
        disabled={chosen !== null}
        from={ADDRESSEE_KINDS.map(({ code, label }) => ({ value: code, label }))}
      />
      <FieldGrid>
        <TextField name="treatment" label="Tratamiento" required max={40} />
        <TextField name="name" label="Nombre" max={160} />
        <TextField name="post" label="Cargo" max={160} />
        <TextField name="institution" label="Institución" max={200} />
        <TextField name="address" label="Dirección" max={200} />
        <TextField name="place" label="Lugar" required max={80} />
      </FieldGrid>
    </>
  );
}

/** On which basis data of the case go there. */
function Basis({ institutionId }: { readonly institutionId: string }) {
  const { caseId } = useContext(DocumentContext);
  const maySee = useMay('consents.view');
  if (caseId === null || !maySee) return null;
  return (
    <section aria-label="Base legal">
      <BasisLine caseId={caseId} institutionId={institutionId} />
    </section>
  );
}

function FromDirectory() {
  const directory = useQuery(api.institutions.list.queryOptions({ includeEnded: true }));
  return <Answer of={directory}>{(rows) => <Chooser rows={rows} />}</Answer>;
}

function Chooser({ rows }: { readonly rows: readonly InstitutionRow[] }) {
  const { path, value, error, check, set } = useField<string | null | undefined>('institutionId');
  const fill = useFill();
  return (
    <InstitutionSelect
      rows={rows}
      path={path}
      label="Del directorio"
      description="Si no está, escriba sus datos abajo."
      required={false}
      value={value ?? null}
      error={error}
      onBlur={check}
      onChosen={(row) => {
        set(row?.id ?? null);
        if (row !== null) fill(row);
      }}
    />
  );
}

/** As an oficio addresses it. */
function useFill() {
  const kind = useField<string>('kind');
  const treatment = useField<string>('treatment');
  const name = useField<string | null>('name');
  const post = useField<string | null>('post');
  const institution = useField<string | null>('institution');
  const address = useField<string | null>('address');
  const place = useField<string>('place');
  return (row: InstitutionRow): void => {
    kind.set(row.kind);
    treatment.set(row.treatment.toLocaleUpperCase('es-PE'));
    name.set(row.holder?.toLocaleUpperCase('es-PE') ?? null);
    post.set(row.post);
    institution.set(row.officialName);
    address.set(row.address);
    place.set(row.place);
  };
}
