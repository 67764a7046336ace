import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/trpc.ts';
import { ViolencePath } from './ViolencePath.tsx';

/** The path of a case of this desk, in place of DEMUNA's. */
export function ViolenceHead({ caseId }: { readonly caseId: string }) {
  const found = useQuery(api.violence.ofCase.queryOptions({ caseId }));
  const route = found.data?.route ?? null;
  return route === null ? null : <ViolencePath route={route} />;
}
