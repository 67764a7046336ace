/** What every acta has: who signs, when, and how it will be verified. */
import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { CasePersonView, CaseView } from '../../../../../backend/cases/types.ts';
import { REPRESENTATION_CAUSES } from '../../../../../domain/catalogues/conciliation.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import type { CallFailure } from '../../../../api/failure.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OperatorField } from '../../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { InsertClause } from '../../../../components/texts/InsertClause.tsx';

interface WhoSignsProps {
  readonly people: readonly CasePersonView[];
  readonly failure: CallFailure | null;
}

export function WhoSigns({ people, failure }: WhoSignsProps) {
  const row = useMemo(() => <Signer people={people} />, [people]);
  return (
    <>
      <RowList
        name="parties"
        rowLabel="Firmante"
        addLabel="Agregar firmante"
        blank={() => blankParty(null)}
        row={row}
      />
      {failure?.code === 'party_age_unknown' ? (
        <CheckField name="ageConfirmed" label="Declara que tiene 14 años o más" />
      ) : null}
    </>
  );
}

function Signer({ people }: Pick<WhoSignsProps, 'people'>) {
  const reads = useFieldValue<boolean>('readsAndSigns');
  const through = useFieldValue<string | null>('representativeId');
  return (
    <Stack gap="xs">
      <CasePersonField name="personId" label="Persona" people={people} required />
      <CheckField name="readsAndSigns" label="Lee y firma" />
      {reads ? null : (
        <TextField
          name="witness"
          label="Testigo a ruego"
          description="Nombre y documento de quien firma por ella o él."
          required
        />
      )}
      <CasePersonField
        name="representativeId"
        label="Quién viene en su lugar"
        description="Solo si no vino en persona."
        people={people}
      />
      {through === null ? null : (
        <ChoiceField
          name="representation"
          label="Por qué no vino en persona"
          from={REPRESENTATION_CAUSES}
          required
        />
      )}
    </Stack>
  );
}

export const blankParty = (personId: string | null) => ({
  personId,
  representativeId: null,
  representation: null,
  readsAndSigns: true,
  witness: null,
});

export const SignedOn = () => <DateField name="signedOn" label="Día de la firma" required />;

export const Verification = () => (
  <>
    <LongTextField
      name="followUpClause"
      label="Cómo se verificará que se cumpla"
      description="Es la cláusula de seguimiento del acta."
      required
      max={LIMITS.paragraph}
      minRows={2}
    />
    <InsertClause name="followUpClause" />
    <OperatorField name="assignedTo" label="Quién lo verifica" may="agreements.view" required />
  </>
);

/** The person of the case who came, and those who are obliged: who signs most often. */
export function usualSigners({ informant, people }: CaseView): string[] {
  const came = informant?.person?.personId ?? null;
  const obliged = people.flatMap(({ role, personId }) =>
    role === 'obliged' && personId !== null ? [personId] : [],
  );
  return [...new Set([...(came === null ? [] : [came]), ...obliged])];
}

export const childrenOf = ({ people }: CaseView): string[] =>
  people.flatMap(({ role, personId }) =>
    role === 'affected' && personId !== null ? [personId] : [],
  );

/** The action named in the address, or the first of its kind that goes on. */
export const actionOf = (file: CaseView, kind: string, asked: string | null) => {
  const open = file.actions.filter((action) => action.kind === kind && action.state === 'open');
  return open.find(({ id }) => id === asked) ?? open[0];
};
