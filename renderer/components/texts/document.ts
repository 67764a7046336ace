import { createContext } from 'react';

interface DocumentFor {
  /** Null: of no case. */
  readonly caseId: string | null;
  /** Null: it goes to none of the directory. */
  readonly institutionId: string | null;
}

/** For which document a text is written: its data stand in the clauses that are put into it. */
export const DocumentContext = createContext<DocumentFor>({ caseId: null, institutionId: null });
