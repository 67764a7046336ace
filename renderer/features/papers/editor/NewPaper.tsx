import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { PAPER_KINDS, type PaperKind, paperOf } from '../../../../domain/letters/papers.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { useDraft } from '../../../components/draft/useDraft.ts';
import { useDraftAddress } from '../../../components/draft/useDraftAddress.ts';
import { Answer, EmptyState, ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { backTo } from './back.ts';
import { PaperEditor } from './PaperEditor.tsx';
import type { PaperValues } from './values.ts';

interface Meant {
  readonly kind: PaperKind;
  readonly caseId: string | null;
  readonly subjectId: string | null;
}

/** The form of a paper: of the address, or of the draft that somebody left half written. */
export function NewPaper() {
  const { formKey, ...place } = useDraftAddress(address.paperDraft);
  return <Opened key={formKey} {...place} />;
}

interface OpenedProps {
  readonly draftId: string | null;
  readonly onCreated: (draftId: string) => void;
}

function Opened(place: OpenedProps) {
  const [params] = useSearchParams();
  // The address of a draft says no more: what was meant is read once, or is in the draft.
  const [asked] = useState<Meant | null>(() => meantBy(params));
  const draft = useDraft<PaperValues>({ kind: 'paper', subjectId: null, ...place });
  if (draft.status === 'failed') return <Plain>{<ErrorState error={draft.error} />}</Plain>;
  if (draft.status === 'loading') return <Plain>{<Waiting />}</Plain>;
  const meant = meantIn(draft.restored) ?? asked;
  if (meant === null)
    return (
      <Plain>
        <EmptyState title="No se sabe qué documento es">
          Elíjalo en «Documentos», o en el expediente.
        </EmptyState>
      </Plain>
    );
  return <Begun meant={meant} draft={draft} />;
}

const Plain = ({ children }: { readonly children: React.ReactNode }) => (
  <View title="Documento nuevo" back={{ to: address.papers, label: 'Documentos' }}>
    {children}
  </View>
);

interface BegunProps {
  readonly meant: Meant;
  readonly draft: ReturnType<typeof useDraft<PaperValues>>;
}

function Begun({ meant, draft }: BegunProps) {
  const { kind, caseId } = meant;
  const begun = useQuery({ ...api.papers.begin.queryOptions(meant), staleTime: 'static' });
  const { label } = paperOf(kind);
  const number = begun.data?.caseNumber ?? null;
  return (
    <View
      title={label}
      heading={number === null ? label : `${label} del expediente ${number}`}
      back={backTo({ kind, caseId, subjectId: meant.subjectId })}
    >
      <Answer of={begun}>
        {({ paper, outside }) => (
          <PaperEditor
            draft={draft}
            outside={outside}
            initial={{
              caseId,
              subjectId: meant.subjectId,
              paper,
              outsideNumber: null,
              awaits: paperOf(kind).leaves?.awaits ?? null,
              ...draft.restored,
            }}
          />
        )}
      </Answer>
    </View>
  );
}

const kindNamed = (name: unknown): PaperKind | null =>
  PAPER_KINDS.find((kind) => kind === name) ?? null;

function meantBy(params: URLSearchParams): Meant | null {
  const kind = kindNamed(params.get('clase'));
  return kind === null ? null : { kind, caseId: params.get('caso'), subjectId: params.get('de') };
}

function meantIn(restored: Partial<PaperValues> | null): Meant | null {
  const kind = kindNamed(restored?.paper?.kind);
  if (kind === null) return null;
  return { kind, caseId: restored?.caseId ?? null, subjectId: restored?.subjectId ?? null };
}
