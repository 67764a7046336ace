import { type Location, useLocation, useNavigate, useParams } from 'react-router';

interface DraftAddress {
  /** For the `key` of what holds the form: it changes when another form is meant, not when this one gets its address. */
  readonly formKey: string;
  /** The draft of the address, null for a new one. */
  readonly draftId: string | null;
  /** For `useDraft`: a reload comes back to this draft. */
  readonly onCreated: (draftId: string) => void;
}

/**
 * A form at one route, `…/:draftId?`: empty without an id, taken up again with one. The first save
 * gives an open form its address; going to the empty address again opens an empty form.
 */
export function useDraftAddress(addressOf: (draftId: string) => string): DraftAddress {
  const { draftId } = useParams();
  const formKey = formKeyOf(useLocation());
  const navigate = useNavigate();
  return {
    formKey,
    draftId: draftId ?? null,
    onCreated: (id) => void navigate(addressOf(id), { replace: true, state: { formKey } }),
  };
}

/** The same for a form before and after it got its address; any other location has its own. */
export const formKeyOf = ({ key, state }: Location): string =>
  (state as { readonly formKey?: string } | null)?.formKey ?? key;
