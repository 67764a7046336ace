import { Alert, Button, Group, List, Modal, SegmentedControl, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PaperWarning } from '../../../../backend/papers/maker.ts';
import { type PaperKind, paperOf } from '../../../../domain/letters/papers.ts';
import { issuePaper } from '../../../../domain/records/paper.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import type { Draft } from '../../../components/draft/useDraft.ts';
import { CheckField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { SectionContext } from '../../../components/form/Section.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { Panes } from '../../../components/paper/Panes.tsx';
import { Preview } from '../../../components/paper/Preview.tsx';
import { DocumentContext } from '../../../components/texts/document.ts';
import { backTo } from './back.ts';
import { FIELDS } from './fields.tsx';
import { Leaving } from './Leaving.tsx';
import classes from './leaving.module.css';
import { usePaperPreview } from './usePaperPreview.ts';
import type { PaperValues } from './values.ts';

interface PaperEditorProps {
  readonly draft: Draft<PaperValues>;
  readonly initial: PaperValues;
  /** The municipality gives its number. */
  readonly outside: boolean;
}

/** What is typed of a paper, and beside it the real page, some moments behind. */
export function PaperEditor(props: PaperEditorProps) {
  const { draft, outside } = props;
  const navigate = useNavigate();
  const [initial] = useState(props.initial);
  const [confirming, setConfirming] = useState(false);
  const preview = usePaperPreview(initial);
  const issue = useMutation(api.papers.issue.mutationOptions());
  const form = useRecordForm({
    schema: issuePaper,
    initialValues: initial,
    onChange: (values: PaperValues) => {
      draft.keep(values);
      preview.follow(values);
    },
  });
  const { kind } = initial.paper;
  const Fields = FIELDS[kind];
  const [document] = useState({ caseId: initial.caseId, institutionId: null });
  const issueNow = async (): Promise<void> => {
    setConfirming(false);
    await form.submit(async (record) => {
      const { id, number } = await draft.become((draftId) =>
        issue.mutateAsync({ ...record, draftId }),
      );
      notifications.show({ message: `Se emitió: ${number}.` });
      void navigate(address.paper(id), { replace: true });
    });
  };
  return (
    <Panes aside={<Aside preview={preview} />}>
      <RecordForm
        form={form}
        submitLabel="Emitir…"
        says="Lo marcado con * es obligatorio. Lo escrito se guarda solo."
        onSubmit={async () => setConfirming(true)}
        actions={
          <Button
            variant="subtle"
            color="red"
            onClick={() =>
              void draft
                .discard()
                .finally(() => navigate(backTo({ kind, ...initial }).to, { replace: true }))
            }
          >
            Descartar lo escrito
          </Button>
        }
      >
        <SectionContext value={null}>
          <DocumentContext value={document}>
            <FieldGroup path="paper.input">
              <Fields />
            </FieldGroup>
          </DocumentContext>
          {outside ? (
            <NumberField
              name="outsideNumber"
              label="Número que dio la municipalidad"
              description="Esta serie la numera la municipalidad: escriba solo el número."
              required
            />
          ) : null}
          {paperOf(kind).leaves === null ? null : (
            <CheckField
              name="awaits"
              label="Se espera respuesta"
              description="Desde que vuelve el cargo se cuentan los días hábiles sin respuesta."
            />
          )}
          <Told warnings={preview.warnings} />
        </SectionContext>
      </RecordForm>
      <ConfirmIssue
        kind={kind}
        opened={confirming}
        onClose={() => setConfirming(false)}
        onIssue={() => void issueNow()}
      />
    </Panes>
  );
}

/** The page, or what leaves in it. */
function Aside({ preview }: { readonly preview: ReturnType<typeof usePaperPreview> }) {
  const [shown, setShown] = useState<'page' | 'leaving'>('page');
  return (
    <div className={classes['aside']}>
      <SegmentedControl
        size="xs"
        aria-label="Qué ver del documento"
        data={[
          { value: 'page', label: 'La página' },
          { value: 'leaving', label: 'Qué sale' },
        ]}
        value={shown}
        onChange={(value) => setShown(value === 'leaving' ? 'leaving' : 'page')}
      />
      {shown === 'page' ? (
        <Preview
          page={preview.page}
          what="el documento"
          empty="Cuando lo obligatorio (*) está escrito, la página aparece aquí."
        />
      ) : (
        <Leaving leaving={preview.leaving} />
      )}
    </div>
  );
}

/** What is doubtful in the text; what holds up the final print says so. */
function Told({ warnings }: { readonly warnings: readonly PaperWarning[] }) {
  return (
    <div role="status">
      {warnings.length === 0 ? null : (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title="Antes de emitir, revise"
        >
          <List size="sm">
            {warnings.map(({ field, message, blocks }) => (
              <List.Item key={`${field} ${message}`}>
                {message}
                {blocks ? ' Sin esto no se emite.' : ''}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}

interface ConfirmIssueProps {
  readonly kind: PaperKind;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onIssue: () => void;
}

function ConfirmIssue({ kind, opened, onClose, onIssue }: ConfirmIssueProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Emitir: ${paperOf(kind).label.toLowerCase()}`}
      centered
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Text size="sm">
        {paperOf(kind).series === null
          ? 'Queda tal como se ve. Ya no se corrige: se firma, o se anula y se hace otro.'
          : 'Toma el número que sigue de su serie. Ya no se corrige: se firma, o se anula y se hace otro.'}
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          No, volver
        </Button>
        <Button data-autofocus onClick={onIssue}>
          Emitir
        </Button>
      </Group>
    </Modal>
  );
}
