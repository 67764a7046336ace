import { useEffect, useRef } from 'react';
import { COMMITTEE_KINDS, type CommitteeKind } from '../../../../domain/catalogues/committees.ts';
import { BEGUN_WITH } from '../../../../domain/committees/seats.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { TextField } from '../../../components/form/TextField.tsx';

export interface BodyValues {
  readonly kind: string | null;
  readonly name: string;
  readonly norm: string;
  readonly normOn: string | null;
  readonly presides: string;
  readonly secretary: string;
  readonly quorum: number | null;
  readonly everyMonths: number | null;
  readonly rulesSource: string;
}

export const BLANK_BODY: BodyValues = {
  kind: null,
  name: '',
  norm: '',
  normOn: null,
  presides: '',
  secretary: '',
  quorum: null,
  everyMonths: null,
  rulesSource: '',
};

/** @param begins a new one: what the norm says of its kind is filled in where nobody typed. */
export function BodyFields({ begins = false }: { readonly begins?: boolean }) {
  const kind = useFieldValue<CommitteeKind | null>('kind');
  return (
    <>
      {begins ? <Begin kind={kind} /> : null}
      <Section title="El comité o instancia">
        <ChoiceField name="kind" label="De qué tipo es" from={COMMITTEE_KINDS} required />
        <TextField name="name" label="Nombre" max={LIMITS.label} required />
        <TextField
          name="norm"
          label="Norma que lo creó"
          description="Por ejemplo: Ordenanza Municipal N.° 012-2025."
          max={LIMITS.line}
        />
        <DateField name="normOn" label="Fecha de la norma" />
      </Section>
      <Section title="Quién y cómo" intro={kind === null ? undefined : (saidBy(kind) ?? undefined)}>
        <TextField name="presides" label="Quién lo preside (cargo)" max={LIMITS.line} />
        <TextField name="secretary" label="Secretaría técnica (cargo)" max={LIMITS.line} />
        <NumberField
          name="quorum"
          label="Cuántas personas hacen quórum"
          description="Según el reglamento del propio comité."
        />
        <NumberField name="everyMonths" label="Cada cuántos meses sesiona" />
        <TextField
          name="rulesSource"
          label="Dónde lo dice"
          description="Reglamento o acuerdo que fija el quórum y la frecuencia. Sin él, quedan «por verificar»."
          max={LIMITS.line}
        />
      </Section>
    </>
  );
}

const saidBy = (kind: CommitteeKind): string | null => {
  const { source } = BEGUN_WITH[kind];
  return source === '' ? null : `Presidencia y secretaría técnica: ${source}.`;
};

/** What was typed stays; what another kind had begun with goes. */
function Begin({ kind }: { readonly kind: CommitteeKind | null }) {
  const name = useField<string>('name');
  const presides = useField<string>('presides');
  const secretary = useField<string>('secretary');
  const before = useRef<CommitteeKind | null>(kind);
  useEffect(() => {
    if (kind === null || kind === before.current) return;
    const last = before.current === null ? null : BEGUN_WITH[before.current];
    before.current = kind;
    const next = BEGUN_WITH[kind];
    if (name.value === '' || name.value === last?.name) name.set(next.name);
    if (presides.value === '' || presides.value === last?.presides) presides.set(next.presides);
    if (secretary.value === '' || secretary.value === last?.secretary)
      secretary.set(next.secretary);
  }, [kind, name, presides, secretary]);
  return null;
}
