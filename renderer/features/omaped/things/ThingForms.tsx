import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ThingView } from '../../../../backend/omaped/types.ts';
import { TECHNICAL_AIDS, THING_SOURCES } from '../../../../domain/catalogues/omaped.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { addOmapedThing, retireOmapedThing } from '../../../../domain/records/omaped.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';

export function AddThingForm({ onDone }: { readonly onDone: () => void }) {
  // One draft of it a person.
  const { operatorId } = useSession();
  const add = useMutation(api.omaped.addThing.mutationOptions());
  const thing = { kind: '', code: '', description: '', source: '', cameOn: today() };
  return (
    <DraftedForm<z.input<typeof addOmapedThing>, z.output<typeof addOmapedThing>>
      kind="omaped_thing"
      subjectId={operatorId}
      schema={addOmapedThing}
      blanks={{ thing }}
      submitLabel="Guardar"
      onSubmit={(input, draftId) => add.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="thing">
        <ChoiceField name="kind" label="Qué es" from={TECHNICAL_AIDS} required />
        <TextField
          name="code"
          label="Código"
          description="El que lleva pegado, o el del inventario patrimonial."
          max={LIMITS.label}
          size={20}
          required
        />
        <TextField name="description" label="Detalle: marca, medidas" />
        <ChoiceField name="source" label={THING_SOURCES.label} from={THING_SOURCES} required />
        <DateField name="cameOn" label="Llegó el" required />
      </FieldGroup>
    </DraftedForm>
  );
}

interface RetireProps {
  readonly thing: ThingView;
  readonly onDone: () => void;
}

/** It broke, or was lost: it stays in the list, and is handed to nobody. */
export function RetireThingForm({ thing: { id, version, facts }, onDone }: RetireProps) {
  const retire = useMutation(api.omaped.retireThing.mutationOptions());
  return (
    <DraftedForm<z.input<typeof retireOmapedThing>, z.output<typeof retireOmapedThing>>
      kind="omaped_thing_end"
      subjectId={id}
      schema={retireOmapedThing}
      blanks={{ id, version, retiredOn: today(), reason: '' }}
      version={version}
      submitLabel="Dar de baja"
      onSubmit={(input, draftId) => retire.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <Text size="sm">La ayuda {facts.code} ya no se podrá entregar. Queda en la lista.</Text>
      <DateField name="retiredOn" label="De baja desde" required />
      <LongTextField name="reason" label="Por qué" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}
