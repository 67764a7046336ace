import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import type { ActChoice, CaseView } from '../../../../backend/cases/types.ts';
import { address, feedbackAddress } from '../../../api/addresses.ts';
import classes from './CasePage.module.css';
import { useMayHere } from './may-here.ts';
import type { OpenAct, PageAct } from './useOpenAct.ts';

const PAGE_ACT: Readonly<Record<ActChoice['act'], PageAct>> = {
  qualify: 'calificar',
  extend: 'ampliar',
  refine: 'precisar',
  discard: 'descartar',
  act: 'accion',
  verify: 'verificar',
  conclude: 'concluir',
  reopen: 'reabrir',
};

interface CaseActsProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The next lawful act as one button; the others in a menu. What is forbidden stays, and says why. */
export function CaseActs({ file, onOpen }: CaseActsProps) {
  const reason = useId();
  const { next } = file;
  return (
    <div className={classes['acts']}>
      <Group gap="xs" wrap="nowrap">
        <MoreActs file={file} onOpen={onOpen} />
        {next === null ? null : (
          <Button
            aria-disabled={next.forbidden !== null}
            {...(next.forbidden === null
              ? {}
              : { 'aria-describedby': reason, 'data-disabled': true })}
            onClick={() => {
              if (next.forbidden === null) onOpen(PAGE_ACT[next.act]);
            }}
          >
            {next.label}
          </Button>
        )}
      </Group>
      {next?.forbidden == null ? null : (
        <Text id={reason} size="xs" c="dimmed" ta="right">
          {next.forbidden}
        </Text>
      )}
    </div>
  );
}

function MoreActs({ file, onOpen }: CaseActsProps) {
  const navigate = useNavigate();
  const mayNote = useMayHere('cases.note');
  const mayAssignFollowups = useMayHere('followups.assign');
  const mayMeet = useMayHere('case_meetings.record');
  const mayWrite = useMayHere('letters.write');
  const mayRegister = useMayHere('cases.register');
  const mayChange = useMayHere('cases.change');
  const maySeeConsents = useMayHere('consents.view');
  // Where there is no violence, it is marked first: the part of the sheets shows with the mark.
  const mayRecordSheets = useMayHere('fvr.record') && file.flags.violence !== 'no';
  const mayAskApproval = useMayHere('approvals.ask');
  const mayApprove = useMayHere('approvals.decide');
  const maySeeFolder = useMayHere('folders.view');
  const maySeeRequests = useMayHere('dossiers.view');
  const mayAskHow = useMayHere('feedback.ask') && file.state === 'concluido';
  const others = file.acts.filter(({ act }) => act !== file.next?.act);
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={320}
      shadow="md"
      withinPortal
    >
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Más actos
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayNote ? (
          <Menu.Item onClick={() => onOpen('nota')} rightSection="N">
            Nueva anotación
          </Menu.Item>
        ) : null}
        {mayAssignFollowups ? (
          <Menu.Item onClick={() => onOpen('seguimiento')} rightSection="S">
            Asignar seguimiento
          </Menu.Item>
        ) : null}
        {mayMeet ? <Menu.Item onClick={() => onOpen('reunion')}>Nueva reunión</Menu.Item> : null}
        {mayWrite ? (
          <Menu.Item onClick={() => void navigate(address.newLetter(file.id))} rightSection="O">
            Nuevo oficio
          </Menu.Item>
        ) : null}
        {mayChange ? (
          <Menu.Item onClick={() => onOpen('persona')}>Agregar persona</Menu.Item>
        ) : null}
        {maySeeConsents ? (
          <Menu.Item onClick={() => onOpen('consentimientos')}>
            Consentimientos y base legal
          </Menu.Item>
        ) : null}
        {mayRecordSheets ? (
          <Menu.Item onClick={() => onOpen('fvr-registrar')}>
            Registrar ficha de valoración de riesgo
          </Menu.Item>
        ) : null}
        {mayAskApproval ? (
          <Menu.Item onClick={() => onOpen('conformidad')}>
            {mayApprove ? 'Conformidad' : 'Pedir conformidad'}
          </Menu.Item>
        ) : null}
        {maySeeFolder ? (
          <Menu.Item onClick={() => onOpen('carpeta')}>Carpeta: préstamo, folios, rótulo</Menu.Item>
        ) : null}
        {maySeeRequests ? (
          <Menu.Item onClick={() => onOpen('pedidos')}>Pedidos del expediente</Menu.Item>
        ) : null}
        {mayAskHow ? (
          <Menu.Item onClick={() => void navigate(feedbackAddress.asking(file.id))}>
            Preguntar cómo fue la atención
          </Menu.Item>
        ) : null}
        {mayRegister ? (
          <Menu.Item onClick={() => void navigate(address.receptionAfter(file.id))}>
            Registrar hechos nuevos como otro caso
          </Menu.Item>
        ) : null}
        {others.length === 0 ? null : <Menu.Divider />}
        {others.map(({ act, label, forbidden }) => (
          <Menu.Item
            key={act}
            aria-disabled={forbidden !== null}
            closeMenuOnClick={forbidden === null}
            onClick={() => {
              if (forbidden === null) onOpen(PAGE_ACT[act]);
            }}
          >
            {label}
            {forbidden === null ? null : (
              <Text size="xs" c="dimmed">
                No se puede: {forbidden}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
