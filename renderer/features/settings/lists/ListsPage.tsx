import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CATALOGUES } from '../../../../domain/catalogues/index.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { AddEntry, ConfirmSource, EndEntry, type ListFormProps, RenameEntry } from './forms.tsx';
import { ListOfLists } from './ListOfLists.tsx';
import { ListTable } from './ListTable.tsx';

/** Every coded list with its source and validity; what an office may write over it, it writes here. */
export function ListsPage() {
  const mayChange = useMay('catalogues.change');
  const changes = useQuery(api.catalogues.changes.queryOptions({}));
  // In the address, so that a lock in the middle returns to the list and the form.
  const listed = useInAddress('lista');
  const act = useInAddress('acto');
  const list = CATALOGUES.find(({ id }) => id === listed.value) ?? null;
  const [name = '', code = null] = (act.value ?? '').split(':');
  const form = mayChange ? FORMS[name] : undefined;
  return (
    <View title="Ajustes" heading="Listas y normas">
      <Answer of={changes}>
        {(rows) =>
          list === null ? (
            <ListOfLists changes={rows} onOpen={listed.open} />
          ) : (
            <ListTable
              list={list}
              changes={rows.filter(({ catalogue }) => catalogue === list.id)}
              mayChange={mayChange && list.editable !== undefined}
              onAct={(kind, of) => act.open(of === null ? kind : `${kind}:${of}`)}
              onBack={listed.close}
            />
          )
        }
      </Answer>
      <Modal
        opened={form !== undefined}
        onClose={act.close}
        title={form?.title}
        size="lg"
        centered
        closeButtonProps={{ 'aria-label': 'Cerrar' }}
      >
        {form?.show({ list, code, onDone: act.close })}
      </Modal>
    </View>
  );
}

interface Form {
  readonly title: string;
  readonly show: (props: ListFormProps) => ReactNode;
}

/** By the name that the address gives them (`draft-address.ts` knows them too). */
const FORMS: Readonly<Record<string, Form>> = {
  nombre: { title: 'Cambiar un nombre', show: (props) => <RenameEntry {...props} /> },
  fin: { title: 'Dejar de usar una entrada', show: (props) => <EndEntry {...props} /> },
  nueva: { title: 'Agregar una entrada', show: (props) => <AddEntry {...props} /> },
  fuente: { title: 'Confirmar una fuente', show: (props) => <ConfirmSource {...props} /> },
};
