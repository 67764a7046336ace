import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { View } from '../../../components/View.tsx';
import { ActSheet } from '../acts/ActSheet.tsx';
import { EmergencyBar } from '../emergency/EmergencyBar.tsx';
import { ViolenceBanner } from '../violence/ViolenceBanner.tsx';
import { ViolenceHead } from '../violence/ViolenceHead.tsx';
import { CaseActs } from './CaseActs.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import classes from './CasePage.module.css';
import { CasePath } from './CasePath.tsx';
import { CaseTabs } from './CaseTabs.tsx';
import { DutyBanner } from './DutyBanner.tsx';
import { ReadOnlyCase } from './may-here.ts';
import { PeoplePanel } from './PeoplePanel.tsx';
import { RouteBanner } from './RouteBanner.tsx';
import { useCaseKeys } from './useCaseKeys.ts';
import { useOpenAct } from './useOpenAct.ts';

/** The heart of the desk: who, what is due, where the procedure stands, and all that was done. */
export function CasePage() {
  const { id = '' } = useParams();
  const file = useQuery(api.cases.view.queryOptions({ id }));
  if (file.data === undefined)
    return (
      <View title="Caso" back={BACK}>
        <Answer of={file}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} file={file.data} />;
}

function Opened({ file }: { readonly file: CaseView }) {
  const access = useQuery(api.access.view.queryOptions({ caseId: file.id }));
  const until = access.data?.emergencyUntil ?? null;
  return (
    <ReadOnlyCase value={until !== null}>
      <Page file={file} emergencyUntil={until} />
    </ReadOnlyCase>
  );
}

interface PageProps {
  readonly file: CaseView;
  readonly emergencyUntil: string | null;
}

function Page({ file, emergencyUntil }: PageProps) {
  const opened = useOpenAct();
  useCaseKeys(file, opened);
  return (
    <View
      title="Caso"
      heading={`Expediente ${file.number}`}
      back={BACK}
      actions={emergencyUntil === null ? <CaseActs file={file} onOpen={opened.open} /> : undefined}
      pinned={
        <>
          {emergencyUntil === null ? null : <EmergencyBar until={emergencyUntil} />}
          <CaseHeader file={file} onOpen={opened.open} />
          {file.service === 'violencia' ? (
            <ViolenceHead caseId={file.id} />
          ) : (
            <CasePath file={file} />
          )}
          <DutyBanner file={file} onOpen={opened.open} />
          <ViolenceBanner file={file} onOpen={opened.open} />
          <RouteBanner file={file} />
        </>
      }
    >
      <div className={classes['columns']}>
        <CaseTabs file={file} opened={opened} />
        <PeoplePanel file={file} onOpen={opened.open} />
      </div>
      {emergencyUntil === null ? <ActSheet file={file} opened={opened} /> : null}
    </View>
  );
}

const BACK = { to: address.cases, label: 'Casos' };
