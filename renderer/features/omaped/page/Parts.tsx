import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { useMay } from '../../../api/session.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { AttentionsPanel } from '../../../components/attentions/AttentionsPanel.tsx';
import { RegisteredPapers } from '../../../components/paper/RegisteredPapers.tsx';
import { AdjustmentPart } from './AdjustmentPart.tsx';
import { AidPart } from './AidPart.tsx';
import type { Act } from './acts.ts';
import { CarnePart } from './CarnePart.tsx';
import { CertificatePart } from './CertificatePart.tsx';
import { ContigoPart } from './ContigoPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { ProfilePart } from './ProfilePart.tsx';
import { SupportPart } from './SupportPart.tsx';

export interface PartProps {
  readonly record: OmapedView;
  /** Whether anything may be written. */
  readonly may: boolean;
  readonly act: Act;
}

interface Part {
  readonly key: string;
  readonly label: string;
  readonly node: ReactNode;
}

/** Each part of the record, in tabs; which one is open stays in the address. */
export function Parts(props: PartProps) {
  const [params, setParams] = useSearchParams();
  const mayOpenFiles = useMay('attachments.view');
  const parts = partsOf(props).filter(({ key }) => mayOpenFiles || key !== 'documentos');
  const shown = parts.find(({ key }) => key === params.get('parte'))?.key ?? FIRST;
  return (
    <Tabs
      value={shown}
      onChange={(key) =>
        setParams(key === null || key === FIRST ? {} : { parte: key }, { replace: true })
      }
      keepMounted={false}
    >
      <Tabs.List aria-label="Partes del registro">
        {parts.map(({ key, label }) => (
          <Tabs.Tab key={key} value={key} px={8}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {parts.map(({ key, node }) => (
        <Tabs.Panel key={key} value={key} pt="xs">
          {node}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const FIRST = 'registro';

const partsOf = (props: PartProps): readonly Part[] => {
  const { registrationId, certificates, supports, deliveries, adjustments } = props.record;
  return [
    { key: FIRST, label: 'Registro', node: <ProfilePart {...props} /> },
    {
      key: 'certificado',
      label: counted('Certificado', certificates.length),
      node: <CertificatePart {...props} />,
    },
    { key: 'carne', label: 'Carné', node: <CarnePart {...props} /> },
    { key: 'contigo', label: 'CONTIGO', node: <ContigoPart {...props} /> },
    {
      key: 'apoyos',
      label: counted('Apoyos y cuidado', supports.length),
      node: <SupportPart {...props} />,
    },
    { key: 'ayudas', label: counted('Ayudas', deliveries.length), node: <AidPart {...props} /> },
    {
      key: 'ajustes',
      label: counted('Ajustes', adjustments.length),
      node: <AdjustmentPart {...props} />,
    },
    {
      key: 'atenciones',
      label: 'Atenciones',
      node: <AttentionsPanel registrationId={registrationId} may={props.may} />,
    },
    {
      key: 'papeles',
      label: 'Documentos',
      node: <RegisteredPapers desk="omaped" registrationId={registrationId} />,
    },
    {
      key: 'documentos',
      label: 'Escaneados',
      node: <AttachmentsPanel subject={{ kind: 'registration', id: registrationId }} kind={null} />,
    },
    { key: 'cambios', label: 'Cambios', node: <HistoryPart {...props} /> },
  ];
};

const counted = (label: string, count: number): string =>
  count === 0 ? label : `${label} (${count})`;
