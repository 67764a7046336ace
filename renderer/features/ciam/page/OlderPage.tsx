import { Alert, SegmentedControl, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { OlderView } from '../../../../backend/ciam/types.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { AttentionsPanel } from '../../../components/attentions/AttentionsPanel.tsx';
import { Answer } from '../../../components/feedback/States.tsx';
import { RegisteredPapers } from '../../../components/paper/RegisteredPapers.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { ComeBack } from '../../../components/registrations/ComeBack.tsx';
import { useActInAddress } from '../../../components/useActInAddress.ts';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { ActSheets } from '../acts/ActSheets.tsx';
import { OLDER_ACTS } from '../acts/acts.ts';
import { HealthPart } from './HealthPart.tsx';
import { NetworkPart } from './NetworkPart.tsx';
import { PageActs } from './PageActs.tsx';
import { RegisterPart } from './RegisterPart.tsx';
import { RisksPart } from './RisksPart.tsx';

/** One older adult: her registration, her ficha, what is at risk. */
export function OlderPage() {
  const { id = '' } = useParams();
  const found = useQuery(api.ciam.view.queryOptions({ registrationId: id }));
  if (found.data === undefined)
    return (
      <View title="Persona adulta mayor" back={BACK}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} older={found.data} />;
}

const PARTS = [
  { value: 'registro', label: 'Registro' },
  { value: 'salud', label: 'Salud y autonomía' },
  { value: 'redes', label: 'Redes y vivienda' },
  { value: 'riesgos', label: 'Riesgos' },
  { value: 'papeles', label: 'Documentos' },
  { value: 'atenciones', label: 'Atenciones' },
  { value: 'adjuntos', label: 'Adjuntos' },
] as const;
type Part = (typeof PARTS)[number]['value'];

function Opened({ older }: { readonly older: OlderView }) {
  const part = useInAddress('parte');
  const act = useActInAddress(OLDER_ACTS);
  const may = useMay('ciam.record');
  const mayRecord = may && older.endedOn === null;
  const shown: Part = PARTS.find(({ value }) => value === part.value)?.value ?? 'registro';
  const open = { older, onOpen: act.open, mayRecord };
  return (
    <View
      title="Persona adulta mayor"
      heading={
        <>
          <PersonName name={older.name} />{' '}
          <Text span c="dimmed" size="md">
            {older.number}
            {older.years === null ? '' : ` · ${older.years} años`}
          </Text>
        </>
      }
      back={BACK}
      actions={
        may && older.endedOn !== null ? (
          <ComeBack registrationId={older.id} version={older.version} />
        ) : (
          <PageActs {...open} />
        )
      }
    >
      <Alerts older={older} />
      <SegmentedControl
        aria-label="Parte de la ficha"
        data={PARTS.map(({ value, label }) => ({
          value,
          label: value === 'riesgos' ? `${label} (${openRisks(older)})` : label,
        }))}
        value={shown}
        onChange={part.open}
        mb="md"
      />
      <section aria-label={PARTS.find(({ value }) => value === shown)?.label ?? ''}>
        {shown === 'registro' ? <RegisterPart {...open} /> : null}
        {shown === 'salud' ? <HealthPart older={older} /> : null}
        {shown === 'redes' ? <NetworkPart {...open} /> : null}
        {shown === 'riesgos' ? <RisksPart {...open} /> : null}
        {shown === 'papeles' ? <RegisteredPapers desk="ciam" registrationId={older.id} /> : null}
        {shown === 'atenciones' ? (
          <AttentionsPanel registrationId={older.id} may={mayRecord} />
        ) : null}
        {shown === 'adjuntos' ? (
          <AttachmentsPanel subject={{ kind: 'registration', id: older.id }} kind={null} />
        ) : null}
      </section>
      <ActSheets older={older} act={act} />
    </View>
  );
}

const openRisks = ({ risks }: OlderView): number =>
  risks.filter(({ ending }) => ending === null).length;

/** What whoever attends her must know first. */
function Alerts({ older }: { readonly older: OlderView }) {
  const { alerts } = older.ficha.fields;
  if (alerts === '') return null;
  return (
    <Alert
      color="yellow"
      role="note"
      icon={<IconAlertTriangle aria-hidden />}
      title="Antes de atenderla/o"
      mb="sm"
    >
      {alerts}
    </Alert>
  );
}

const BACK = { to: address.ciam, label: 'CIAM' };
