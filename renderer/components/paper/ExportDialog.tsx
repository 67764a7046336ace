import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { MadeExport } from '../../../backend/exports/types.ts';
import { EXPORT_PURPOSES } from '../../../domain/catalogues/exports.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { type ExportKind, exportForm } from '../../../domain/records/exports.ts';
import { desktop } from '../../api/bridge.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { ChoiceField, type Option } from '../form/ChoiceField.tsx';
import { useFieldValue } from '../form/context.tsx';
import { RecordForm } from '../form/RecordForm.tsx';
import { TextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';
import { DirectoryField } from '../institutions/DirectoryField.tsx';
import { BasisLine } from '../letters/BasisLine.tsx';

interface ExportDialogProps {
  /** `el oficio`, `el documento`. */
  readonly what: string;
  /** Asks for the file with leave to take it out, which is written down. */
  readonly ask: () => Promise<{ readonly grant: string }>;
  /** The case it is of; null: of none, or it is not known here. */
  readonly caseId?: string | null;
  /** Whom it is for, when it says so itself. */
  readonly institutionId?: string | null;
  /** Whether a virtual mesa de partes may get it in clear. */
  readonly mayBeClear?: boolean;
  /** While a long one is formed: how far it is. */
  readonly working?: ReactNode;
  readonly onClose: () => void;
}

/** To whom, why and how; then the file, and once the words that open it. */
export function ExportDialog({ what, onClose, ...props }: ExportDialogProps) {
  const [made, setMade] = useState<MadeExport | null>(null);
  return (
    <Modal
      opened
      centered
      size="lg"
      title={`Guardar ${what} en un archivo`}
      // What is shown once does not go by a slip of the mouse.
      closeOnClickOutside={made === null}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
      onClose={onClose}
    >
      {made === null ? (
        <Asking {...props} onMade={setMade} onClose={onClose} />
      ) : (
        <Saving made={made} onClose={onClose} />
      )}
    </Modal>
  );
}

interface AskingProps extends Omit<ExportDialogProps, 'what'> {
  readonly onMade: (made: MadeExport) => void;
}

function Asking(props: AskingProps) {
  const { ask, caseId = null, institutionId = null, mayBeClear = false, working } = props;
  const { onMade, onClose } = props;
  const mayChoose = useMay('institutions.view');
  const make = useMutation(api.exports.make.mutationOptions());
  const form = useRecordForm({
    schema: exportForm,
    initialValues: {
      kind: 'encrypted' as ExportKind,
      institutionId,
      recipient: '',
      purpose: null as string | null,
      note: '',
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Seguir"
      says="Queda anotado a quién va y para qué."
      working={working}
      actions={
        <Button variant="default" onClick={onClose}>
          No, volver
        </Button>
      }
      onSubmit={async (record) => {
        const { grant } = await ask();
        onMade(await make.mutateAsync({ ...record, grant }));
      }}
    >
      {mayChoose ? <DirectoryField name="institutionId" label="A qué institución va" /> : null}
      <TextField
        name="recipient"
        label={mayChoose ? 'O a quién, si no está en el directorio' : 'A quién va'}
        max={LIMITS.line}
      />
      {caseId === null ? null : <Basis caseId={caseId} />}
      <ChoiceField name="purpose" label="Para qué" from={EXPORT_PURPOSES} required />
      <TextField name="note" label="Detalle" max={LIMITS.line} />
      {mayBeClear ? <ChoiceField name="kind" label="Cómo sale" from={KINDS} required /> : null}
    </RecordForm>
  );
}

const KINDS: readonly Option[] = [
  { value: 'encrypted', label: 'Cifrado: un ZIP que se abre con una clave' },
  { value: 'clear', label: 'PDF abierto, solo para subirlo a una mesa de partes virtual' },
];

/** On which basis it goes there. */
function Basis({ caseId }: { readonly caseId: string }) {
  const institutionId = useFieldValue<string | null>('institutionId');
  const maySee = useMay('consents.view');
  if (institutionId === null || !maySee) return null;
  return (
    <section aria-label="Base legal">
      <BasisLine caseId={caseId} institutionId={institutionId} />
    </section>
  );
}

interface SavingProps {
  readonly made: MadeExport;
  readonly onClose: () => void;
}

/** The host asks where; the words that open the file stay in sight until the person is done. */
function Saving({ made: { grant, phrase }, onClose }: SavingProps) {
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { saved, folder } = await desktop('desktop.save', { grant });
      setIsSaved(saved);
      setSaid(saved ? savedText(folder ?? '', phrase) : 'No se guardó el archivo.');
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      {phrase === null ? (
        <Text size="sm">
          El PDF sale sin cifrar. Súbalo a la mesa de partes y bórrelo de la carpeta.
        </Text>
      ) : (
        <Alert icon={<IconKey aria-hidden />} title="Clave del archivo: anótela ahora">
          <Code block>{phrase}</Code>
          <Text size="sm" mt="xs">
            No se vuelve a mostrar. Désela a quien recibe por teléfono o en persona, nunca junto con
            el archivo. El ZIP se abre con 7-Zip o WinRAR.
          </Text>
        </Alert>
      )}
      <FailureNotice failure={failure} />
      <Text size="sm" role="status">
        {said}
      </Text>
      <Group justify="flex-end">
        {isSaved ? null : (
          <Button loading={busy} data-autofocus onClick={() => void save()}>
            Elegir carpeta
          </Button>
        )}
        <Button variant={isSaved ? 'filled' : 'default'} onClick={onClose}>
          Listo
        </Button>
      </Group>
    </Stack>
  );
}

const savedText = (folder: string, phrase: string | null): string =>
  phrase === null
    ? `PDF guardado sin cifrar en la carpeta «${folder}».`
    : `Archivo cifrado guardado en la carpeta «${folder}».`;
