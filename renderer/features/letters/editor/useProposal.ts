import { useState } from 'react';
import { type CallFailure, failureOf } from '../../../api/failure.ts';
import { client } from '../../../api/trpc.ts';
import type { LetterValues } from './values.ts';

interface Form {
  readonly values: () => LetterValues;
  readonly set: (path: string, value: unknown) => void;
}

export interface Proposal {
  readonly busy: boolean;
  readonly failure: CallFailure | null;
  /** Takes the institution or the cause; the text follows while nobody has touched it. */
  readonly choose: (change: { institutionId?: string; cause?: string }) => void;
  /** Writes the text anew, over what stands there. */
  readonly propose: () => void;
}

/**
 * The text that the program proposes for an institution and a cause. It comes by itself while the
 * body is still what was proposed before; once somebody wrote in it, only when asked.
 */
export function useProposal(caseId: string, form: Form): Proposal {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);

  const propose = async (): Promise<void> => {
    const { institutionId, cause } = form.values().fields;
    if (institutionId === null || cause === null) return;
    setBusy(true);
    setFailure(null);
    try {
      const { content } = await client.letters.prefill.query({ caseId, institutionId, cause });
      const { fields } = form.values();
      // Another institution was chosen meanwhile: its own text is on its way.
      if (fields.institutionId !== institutionId || fields.cause !== cause) return;
      for (const [name, value] of Object.entries(content))
        form.set(`fields.content.${name}`, value);
      form.set('proposed', { institutionId, cause, body: content.body });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  const choose = ({ institutionId, cause }: { institutionId?: string; cause?: string }): void => {
    const { proposed, fields } = form.values();
    if (institutionId !== undefined && institutionId !== fields.institutionId) {
      form.set('fields.institutionId', institutionId);
      // What may leave depends on the addressee: ticks for one are not ticks for another.
      form.set('fields.outgoing', []);
      form.set('fields.contactOverride', null);
    }
    if (cause !== undefined) form.set('fields.cause', cause);
    if (proposed === null || proposed.body === fields.content.body) void propose();
  };

  return { busy, failure, choose, propose: () => void propose() };
}
