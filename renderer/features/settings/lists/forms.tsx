import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { type Catalogue, entriesOn, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../../domain/catalogues/index.ts';
import { SUBMATERIAS } from '../../../../domain/catalogues/materias.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  addEntry,
  confirmSource,
  endEntry,
  renameEntry,
} from '../../../../domain/records/catalogue.ts';
import { useLists } from '../../../api/lists.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';

export interface ListFormProps {
  /** Null when it is taken up again: the draft says which. */
  readonly list: Catalogue | null;
  /** Of the entry; null: of the list as a whole, or of a new one. */
  readonly code: string | null;
  readonly onDone: () => void;
}

/** From a day on the entry reads otherwise; what was decided before keeps its name. */
export function RenameEntry({ list, code, onDone }: ListFormProps) {
  const rename = useMutation(api.catalogues.rename.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<Nullable<z.output<typeof renameEntry>, 'from'>, z.output<typeof renameEntry>>
      kind="list_name"
      subjectId={operatorId}
      schema={renameEntry}
      blanks={{ catalogue: list?.id ?? '', code: code ?? '', label: '', source: '', from: null }}
      submitLabel="Cambiar el nombre"
      onSubmit={(record, draftId) => rename.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which />
      <TextField name="label" label="Nombre nuevo" max={LIMITS.label} required />
      <DateField name="from" label="Desde qué día" required />
      <Source />
    </DraftedForm>
  );
}

export function EndEntry({ list, code, onDone }: ListFormProps) {
  const end = useMutation(api.catalogues.end.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<Nullable<z.output<typeof endEntry>, 'lastDay'>, z.output<typeof endEntry>>
      kind="list_end"
      subjectId={operatorId}
      schema={endEntry}
      blanks={{ catalogue: list?.id ?? '', code: code ?? '', source: '', lastDay: null }}
      submitLabel="Dejar de usar"
      onSubmit={(record, draftId) => end.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which />
      <Text size="sm">No se borra: lo que ya la lleva se sigue leyendo igual.</Text>
      <DateField name="lastDay" label="Último día en que se elige" required />
      <Source />
    </DraftedForm>
  );
}

export function AddEntry({ list, onDone }: ListFormProps) {
  const add = useMutation(api.catalogues.add.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<Nullable<z.output<typeof addEntry>, 'from'>, z.output<typeof addEntry>>
      kind="list_entry"
      subjectId={operatorId}
      schema={addEntry}
      blanks={{ catalogue: list?.id ?? '', parent: null, label: '', source: '', from: null }}
      submitLabel="Agregar la entrada"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which />
      <Parent />
      <TextField name="label" label="Nombre" max={LIMITS.label} required />
      <DateField name="from" label="Desde qué día" required />
      <Source />
    </DraftedForm>
  );
}

/** What read «por verificar» has a norm now. */
export function ConfirmSource({ list, code, onDone }: ListFormProps) {
  const confirm = useMutation(api.catalogues.confirm.mutationOptions());
  const { operatorId } = useSession();
  return (
    <DraftedForm<z.output<typeof confirmSource>, z.output<typeof confirmSource>>
      kind="list_source"
      subjectId={operatorId}
      schema={confirmSource}
      blanks={{ catalogue: list?.id ?? '', code, source: '' }}
      submitLabel="Confirmar la fuente"
      onSubmit={(record, draftId) => confirm.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Which />
      <Text size="sm">Desde ahora deja de leerse «por verificar» en toda la oficina.</Text>
      <Source />
    </DraftedForm>
  );
}

/** A date that is still to be typed. */
type Nullable<T, K extends keyof T> = Omit<T, K> & { readonly [name in K]: T[K] | null };

/** Which list and which entry, as what was typed says: a draft may be of another. */
function Which() {
  const lists = useLists();
  const id = useFieldValue<string>('catalogue');
  const code = useFieldValue<string | null | undefined>('code') ?? null;
  const list = CATALOGUES.find((one) => one.id === id);
  if (list === undefined) return null;
  return (
    <Text size="sm">
      {list.label}
      {code === null ? '' : ': '}
      {code === null ? null : <strong>{labelOf(lists.on(list, today()), code)}</strong>}
    </Text>
  );
}

/** Of a submateria, its materia. */
function Parent() {
  const lists = useLists();
  if (useFieldValue<string>('catalogue') !== SUBMATERIAS.id) return null;
  const materias = entriesOn(lists.materiasOn(today()), today());
  return (
    <ChoiceField
      name="parent"
      label="Materia a la que pertenece"
      required
      from={materias.map(({ code, label }) => ({ value: code, label }))}
    />
  );
}

const Source = () => <TextField name="source" label="Norma o documento" required />;
