import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { useMay } from '../../../api/session.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { FvrPanel } from '../fvr/FvrPanel.tsx';
import { ActionList } from '../parts/ActionList.tsx';
import { AgreementList, hasAgreements } from '../parts/AgreementList.tsx';
import { Diary } from '../parts/Diary.tsx';
import { FollowupList } from '../parts/FollowupList.tsx';
import { HearingList } from '../parts/HearingList.tsx';
import { History } from '../parts/History.tsx';
import { JudicialList } from '../parts/JudicialList.tsx';
import { LetterList } from '../parts/LetterList.tsx';
import { MeetingList } from '../parts/MeetingList.tsx';
import { ReceivedList } from '../parts/ReceivedList.tsx';
import { ReceptionData } from '../parts/ReceptionData.tsx';
import { RiskPanel } from '../risk/RiskPanel.tsx';
import { ViolencePanel } from '../violence/ViolencePanel.tsx';
import { useMayHere, useReadOnly } from './may-here.ts';
import type { OpenAct } from './useOpenAct.ts';

interface CaseTabsProps {
  readonly file: CaseView;
  readonly opened: OpenAct;
}

/** The parts of the file. Which one is open is in the address; a note is always written in the diary. */
export function CaseTabs({ file, opened }: CaseTabsProps) {
  const [params, setParams] = useSearchParams();
  const mayOpenFiles = useMay('attachments.view');
  const maySeeReceived = useMayHere('received.view');
  const maySeeLawsuits = useMayHere('judicial.view');
  const maySeeAgreements = useMayHere('agreements.view');
  const maySeeMeetings = useMayHere('case_meetings.view');
  const maySeeRisk = useMayHere('risk.view');
  const maySeeViolence = useMayHere('violence.view');
  const maySeeSheets = useMayHere('fvr.view');
  const readOnly = useReadOnly();
  const maySeeHearings = useMayHere('hearings.view');
  const hidden = [
    ...(mayOpenFiles && !readOnly ? [] : ['documentos']),
    ...(maySeeReceived ? [] : ['recibidos']),
    ...(maySeeLawsuits ? [] : ['proceso']),
    ...(maySeeHearings && mayHaveHearings(file) ? [] : ['audiencias']),
    ...(maySeeRisk && file.risk ? [] : ['riesgo']),
    ...(maySeeViolence && file.violenceRoute !== null ? [] : ['violencia']),
    ...(file.service === 'violencia' ? ['acciones', 'audiencias', 'acuerdos'] : []),
    ...(maySeeSheets && file.flags.violence !== 'no' ? [] : ['fvr']),
    ...(maySeeAgreements && hasAgreements(file) ? [] : ['acuerdos']),
    ...(maySeeMeetings && file.meetings > 0 ? [] : ['reuniones']),
  ];
  const parts = partsOf(file).filter(({ key }) => !hidden.includes(key));
  const home = file.service === 'violencia' && maySeeViolence ? 'violencia' : 'diario';
  const asked = parts.find(({ key }) => key === params.get('parte'))?.key ?? home;
  const shown = opened.act === 'nota' || opened.act === 'correccion' ? 'diario' : asked;
  return (
    <Tabs
      value={shown}
      onChange={(key) =>
        setParams(key === null || key === home ? {} : { parte: key }, { replace: true })
      }
      keepMounted={false}
    >
      <Tabs.List aria-label="Partes del expediente">
        {parts.map(({ key, label, count }) => (
          <Tabs.Tab key={key} value={key} px={6}>
            {label}
            {count === 0 ? '' : ` (${count})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="diario">
        <Diary file={file} opened={opened} />
      </Tabs.Panel>
      <Tabs.Panel value="seguimientos">
        <FollowupList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="reuniones">
        <MeetingList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="oficios">
        <LetterList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="recibidos">
        <ReceivedList caseId={file.id} />
      </Tabs.Panel>
      <Tabs.Panel value="documentos">
        <AttachmentsPanel subject={{ kind: 'case', id: file.id }} kind={null} />
      </Tabs.Panel>
      <Tabs.Panel value="acciones">
        <ActionList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="audiencias">
        <HearingList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="acuerdos">
        <AgreementList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="proceso">
        <JudicialList file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="riesgo">
        <RiskPanel file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="violencia">
        <ViolencePanel file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="fvr">
        <FvrPanel file={file} onOpen={opened.open} />
      </Tabs.Panel>
      <Tabs.Panel value="recepcion">
        <ReceptionData file={file} onChange={() => opened.open('datos')} />
      </Tabs.Panel>
      <Tabs.Panel value="historia">
        <History file={file} onOpen={opened.open} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** A case that goes on may have them; one that is over, when it had. */
const mayHaveHearings = ({ state, actions }: CaseView): boolean =>
  state !== 'concluido' ||
  actions.some(({ kind }) => kind === 'conciliacion' || kind === 'compromiso');

const partsOf = (file: CaseView) => [
  { key: 'diario', label: 'Diario', count: 0 },
  {
    key: 'seguimientos',
    label: 'Seguimientos',
    count: file.followups.filter(({ state }) => state === 'pending').length,
  },
  { key: 'reuniones', label: 'Reuniones', count: file.meetings },
  { key: 'oficios', label: 'Oficios', count: file.letters.length },
  { key: 'recibidos', label: 'Recibidos', count: 0 },
  { key: 'documentos', label: 'Documentos', count: 0 },
  { key: 'acciones', label: 'Acciones', count: file.actions.length },
  { key: 'audiencias', label: 'Audiencias', count: 0 },
  { key: 'acuerdos', label: 'Acuerdos', count: 0 },
  { key: 'proceso', label: 'Proceso', count: 0 },
  { key: 'riesgo', label: 'Riesgo', count: 0 },
  { key: 'violencia', label: 'Violencia', count: 0 },
  { key: 'fvr', label: 'Valoración (FVR)', count: 0 },
  { key: 'recepcion', label: 'Recepción', count: 0 },
  { key: 'historia', label: 'Historia', count: 0 },
];
