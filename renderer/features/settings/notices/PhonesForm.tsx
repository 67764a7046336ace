import { Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { TurnSettings } from '../../../../backend/emergency-card/card.ts';
import { LONGEST_POST, POSTS_ASKED, type TurnPhone } from '../../../../domain/emergency-card.ts';
import { setTurnPhones } from '../../../../domain/records/emergency-card.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField } from '../../../components/form/ChoiceField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';

interface PhonesFormProps {
  readonly now: TurnSettings;
  /** Reads what was kept. */
  readonly renew: () => Promise<void>;
  readonly onDone: () => void;
}

interface Values {
  readonly version: number;
  readonly phones: readonly TurnPhone[];
  readonly publicUnderstood: boolean;
}

/** The telephones of the turn: an office that has none is asked for the usual posts. */
export function PhonesForm({ now, renew, onDone }: PhonesFormProps) {
  const change = useMutation(api.emergencyCard.change.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<Values, { version: number; phones: TurnPhone[]; publicUnderstood: true }>
      kind="turn_phones"
      subjectId={operatorId}
      schema={setTurnPhones}
      blanks={{
        version: now.version,
        phones:
          now.phones.length === 0 ? POSTS_ASKED.map((post) => ({ post, number: '' })) : now.phones,
        publicUnderstood: false,
      }}
      version={now.version}
      submitLabel="Guardar los teléfonos"
      says="Quite los que no tenga."
      onSubmit={async (record, draftId) => {
        await change.mutateAsync({ ...record, draftId });
        await renew();
      }}
      onDone={onDone}
    >
      <RowList
        name="phones"
        rowLabel="Teléfono"
        addLabel="Agregar teléfono"
        blank={blank}
        row={PHONE}
      />
      <CheckField
        name="publicUnderstood"
        label="Son números públicos, sin nombres de personas: se verán sin ingresar"
      />
    </DraftedForm>
  );
}

const blank = (): TurnPhone => ({ post: '', number: '' });

const PHONE = (
  <Group align="start" gap="md" grow preventGrowOverflow={false}>
    <TextField name="post" label="Cargo o institución" max={LONGEST_POST} size={36} required />
    <TextField name="number" label="Número" max={20} size={16} inputMode="tel" required />
  </Group>
);
