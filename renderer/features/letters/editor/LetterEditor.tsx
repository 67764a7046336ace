import { useMemo, useState } from 'react';
import type { SavedLetter } from '../../../../backend/letters/types.ts';
import type { LetterFields } from '../../../../domain/records/letter.ts';
import type { Draft } from '../../../components/draft/useDraft.ts';
import { useFieldValue } from '../../../components/form/context.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { SectionContext } from '../../../components/form/Section.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { Panes } from '../../../components/paper/Panes.tsx';
import { Preview } from '../../../components/paper/Preview.tsx';
import { DocumentContext } from '../../../components/texts/document.ts';
import { Addressee } from './Addressee.tsx';
import { Coordination } from './Coordination.tsx';
import { EditorActs } from './EditorActs.tsx';
import { Outgoing } from './Outgoing.tsx';
import { usePreview } from './usePreview.ts';
import { useProposal } from './useProposal.ts';
import { type LetterValues, letterForm } from './values.ts';
import { Blocking, WarningsProvider } from './Warnings.tsx';
import { Wording } from './Wording.tsx';

interface LetterEditorProps {
  readonly caseId: string;
  readonly draft: Draft<LetterValues>;
  /** What the form begins with where no draft says otherwise. */
  readonly initial: LetterValues;
  readonly saveLabel: string;
  readonly issueLabel: string;
  /** Puts it on record; the next change is typed over the version it answers. */
  readonly onSave: (
    fields: LetterFields,
    version: number | null,
    draftId: string | null,
  ) => Promise<SavedLetter>;
  readonly onSaved: (saved: SavedLetter) => void;
  /** It was saved, and is to be issued. */
  readonly onIssue: (saved: SavedLetter) => void;
  /** What was typed is gone. */
  readonly onDiscarded: () => void;
}

/** The letter's form, and beside it the real page, some moments behind what is typed. */
export function LetterEditor(props: LetterEditorProps) {
  const { caseId, draft } = props;
  const [initial] = useState<LetterValues>(() => ({ ...props.initial, ...draft.restored }));
  const preview = usePreview(caseId, initial);
  const form = useRecordForm({
    schema: letterForm,
    initialValues: initial,
    onChange: (values: LetterValues) => {
      draft.keep(values);
      preview.follow(values);
    },
  });
  const proposal = useProposal(caseId, form);
  const save = ({ fields }: { readonly fields: LetterFields }): Promise<SavedLetter> =>
    draft.becomeAndGoOn(async (draftId) => {
      const saved = await props.onSave(fields, form.values().version, draftId);
      // Set inside the act, the version begins no draft of what was just put on record.
      form.set('version', saved.version);
      return saved;
    });
  return (
    <Panes
      aside={
        <Preview
          page={preview.page}
          what="el oficio"
          empty="Elija la institución y la causa; el texto se prepara solo y la página aparece a su lado."
        />
      }
    >
      <WarningsProvider warnings={preview.warnings}>
        <RecordForm
          form={form}
          submitLabel={props.saveLabel}
          says="Primero la institución y la causa; lo marcado con * es obligatorio. Lo escrito se guarda solo."
          onSubmit={async (record) => {
            props.onSaved(await save(record));
          }}
          actions={
            <EditorActs
              issueLabel={props.issueLabel}
              onIssue={() =>
                form.submit(async (record) => {
                  props.onIssue(await save(record));
                })
              }
              onDiscard={async () => {
                await draft.discard();
                props.onDiscarded();
              }}
            />
          }
        >
          {/* Four parts stand one under the other: an index would take the page's place. */}
          <SectionContext value={null}>
            <Addressee proposal={proposal} />
            <Rest caseId={caseId} />
          </SectionContext>
          <Blocking />
        </RecordForm>
      </WarningsProvider>
    </Panes>
  );
}

/** What can be written once there is a text to begin with. */
function Rest({ caseId }: { readonly caseId: string }) {
  const institutionId = useFieldValue<string | null>('fields.institutionId');
  const document = useMemo(() => ({ caseId, institutionId }), [caseId, institutionId]);
  if (useFieldValue<LetterValues['proposed']>('proposed') === null) return null;
  return (
    <DocumentContext value={document}>
      <Coordination />
      <Outgoing caseId={caseId} />
      <Wording />
    </DocumentContext>
  );
}
