import { Alert, Button, Radio } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { DERIVATION_CAUSES } from '../../../../domain/catalogues/case.ts';
import { entriesOn } from '../../../../domain/catalogues/catalogue.ts';
import { useLists } from '../../../api/lists.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { Waiting } from '../../../components/feedback/States.tsx';
import { FieldGroup, useField, useFieldValue } from '../../../components/form/context.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from './editor.module.css';
import { InstitutionField } from './InstitutionField.tsx';
import type { Proposal } from './useProposal.ts';
import type { LetterValues } from './values.ts';
import { WarningsOf } from './Warnings.tsx';

/** First: to whom, and by which cause of RDNA 36. The rest of the letter follows from these. */
export function Addressee({ proposal }: { readonly proposal: Proposal }) {
  return (
    <Section title="1. A quién y por qué">
      <FieldGroup path="fields">
        <InstitutionField onChosen={(institutionId) => proposal.choose({ institutionId })} />
        <WarningsOf field="institutionId" />
        <CauseField onChosen={(cause) => proposal.choose({ cause })} />
      </FieldGroup>
      {proposal.busy ? <Waiting label="Preparando el texto…" /> : null}
      <FailureNotice failure={proposal.failure} />
      <OtherText proposal={proposal} />
    </Section>
  );
}

function CauseField({ onChosen }: { readonly onChosen: (cause: string) => void }) {
  const { path, value, error, check } = useField<string | null>('cause');
  const causes = useLists().on(DERIVATION_CAUSES, today());
  const inForce = entriesOn(causes, today());
  return (
    <Radio.Group
      data-field={path}
      label="Causa de la derivación"
      description="Reglamento de las DNA, art. 36"
      required
      error={error}
      value={value ?? ''}
      onChange={onChosen}
      onBlur={check}
    >
      <div className={classes['causes']}>
        {causes.entries
          .filter((entry) => inForce.includes(entry) || entry.code === value)
          .map(({ code, label }) => (
            <Radio key={code} value={code} label={`${code}) ${label}`} />
          ))}
      </div>
    </Radio.Group>
  );
}

/** The text was edited for another institution or cause: it stays, and a new one is offered. */
function OtherText({ proposal }: { readonly proposal: Proposal }) {
  const proposed = useFieldValue<LetterValues['proposed']>('proposed');
  const institutionId = useFieldValue<string | null>('fields.institutionId');
  const cause = useFieldValue<string | null>('fields.cause');
  const same =
    proposed === null || (proposed.institutionId === institutionId && proposed.cause === cause);
  if (same || proposal.busy) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconInfoCircle aria-hidden />}
      title="El texto se escribió para otra institución u otra causa"
    >
      Se conserva como está. Revíselo, o pida un texto nuevo para lo elegido ahora: reemplaza el
      asunto, el cuerpo, las copias y lo demás del punto 4.
      <Button mt="xs" variant="default" size="compact-sm" onClick={proposal.propose}>
        Reemplazar por un texto nuevo
      </Button>
    </Alert>
  );
}
