import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DeliveryView, ThingView } from '../../../../backend/omaped/types.ts';
import { DELIVERY_KINDS, TECHNICAL_AIDS } from '../../../../domain/catalogues/omaped.ts';
import { mayHand } from '../../../../domain/omaped/aids.ts';
import { handOmapedThing, returnOmapedThing } from '../../../../domain/records/omaped.ts';
import { useSaid } from '../../../api/lists.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';

/** As the form holds it: how it is handed may not be chosen yet. */
type HandInput = Omit<z.input<typeof handOmapedThing>, 'kind'> & { readonly kind: string };

interface HandProps {
  readonly registrationId: string;
  readonly onDone: () => void;
}

/** A thing of the office that nobody has, lent or given. */
export function HandForm(props: HandProps) {
  const found = useQuery(api.omaped.things.queryOptions());
  return (
    <Answer of={found}>
      {(things) => {
        const free = things.filter(({ standing }) => mayHand(standing));
        return free.length === 0 ? (
          <EmptyState title="No hay ayudas disponibles">
            Agregue las de la oficina en «Ayudas técnicas», o registre la devolución de alguna.
          </EmptyState>
        ) : (
          <Hand {...props} things={free} />
        );
      }}
    </Answer>
  );
}

function Hand({
  registrationId,
  onDone,
  things,
}: HandProps & { readonly things: readonly ThingView[] }) {
  const hand = useMutation(api.omaped.handThing.mutationOptions());
  const said = useSaid();
  const blanks: HandInput = {
    registrationId,
    thingId: '',
    kind: '',
    handedOn: today(),
    dueOn: null,
    condition: '',
  };
  return (
    <DraftedForm<HandInput, z.output<typeof handOmapedThing>>
      kind="omaped_delivery"
      subjectId={registrationId}
      schema={handOmapedThing}
      blanks={blanks}
      submitLabel="Guardar entrega"
      onSubmit={(input, draftId) => hand.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="thingId"
        label="Ayuda técnica"
        from={things.map(({ id, facts }) => ({
          value: id,
          label: `${said(TECHNICAL_AIDS, facts.kind, today())} ${facts.code}`,
        }))}
        required
      />
      <ChoiceField name="kind" label={DELIVERY_KINDS.label} from={DELIVERY_KINDS} required />
      <DateField name="handedOn" label="Entregada el" required />
      <DueDay />
      <TextField name="condition" label="Estado en que se entrega" />
    </DraftedForm>
  );
}

/** What is given does not come back. */
function DueDay() {
  const kind = useFieldValue<string>('kind');
  return kind === 'prestamo' ? <DateField name="dueOn" label="Se devuelve hasta" /> : null;
}

interface ReturnProps {
  readonly delivery: DeliveryView;
  readonly onDone: () => void;
}

export function ReturnForm({ delivery: { id, version }, onDone }: ReturnProps) {
  const back = useMutation(api.omaped.returnThing.mutationOptions());
  return (
    <DraftedForm<z.input<typeof returnOmapedThing>, z.output<typeof returnOmapedThing>>
      kind="omaped_return"
      subjectId={id}
      schema={returnOmapedThing}
      blanks={{ id, version, returnedOn: today(), condition: '' }}
      version={version}
      submitLabel="Registrar devolución"
      onSubmit={(input, draftId) => back.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <DateField name="returnedOn" label="Devuelta el" required />
      <TextField name="condition" label="Estado en que vuelve" required />
    </DraftedForm>
  );
}
