import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseAccess } from '../../../../backend/access/types.ts';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { SealedMark } from '../../../components/case/SealedMark.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { abstentionWords } from '../acts/abstention-words.ts';
import classes from './CasePage.module.css';
import type { OpenAct } from './useOpenAct.ts';

interface AccessPanelProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** Who sees this case beside what their roles allow, who abstains, and what may be done about it. */
export function AccessPanel({ file, onOpen }: AccessPanelProps) {
  const access = useQuery(api.access.view.queryOptions({ caseId: file.id }));
  if (access.data === undefined) return null;
  const { seal, conflicts, may } = access.data;
  const reserved = file.informant?.reserved === true;
  return (
    <section className={classes['person']} aria-label="Quién ve este expediente">
      <Text size="sm" fw={600}>
        Quién ve este expediente
      </Text>
      <Text size="xs" c="dimmed">
        {seal === null ? 'Según la función de cada persona.' : sealedWords(seal)}
      </Text>
      {conflicts.map((conflict) => (
        <Text key={`${conflict.operatorId} ${conflict.at}`} size="xs" c="dimmed" component="div">
          {abstentionWords(conflict)}{' '}
          {may.conflicts ? (
            <LinkButton
              label={`Levantar la abstención de ${conflict.name}`}
              onClick={() => onOpen('levantar', conflict.operatorId)}
            >
              Levantar
            </LinkButton>
          ) : null}
        </Text>
      ))}
      <Group gap="xs">
        {may.seal ? (
          <LinkButton onClick={() => onOpen('reservar')}>
            {seal === null ? 'Reservar a sus lectores' : 'Cambiar lectores'}
          </LinkButton>
        ) : null}
        {may.seal && seal !== null ? (
          <LinkButton onClick={() => onOpen('dejar-de-reservar')}>Dejar de reservarlo</LinkButton>
        ) : null}
        {may.abstain ? (
          <LinkButton onClick={() => onOpen('abstenerse')}>Debo abstenerme</LinkButton>
        ) : null}
        {may.conflicts ? (
          <LinkButton onClick={() => onOpen('apartar')}>Apartar a alguien</LinkButton>
        ) : null}
        {may.seeInformant && reserved ? (
          <LinkButton onClick={() => onOpen('ver-informante')}>Ver quién informó</LinkButton>
        ) : null}
      </Group>
    </section>
  );
}

function sealedWords({ readers, by, at }: NonNullable<CaseAccess['seal']>): string {
  const names = ['la/el responsable', ...readers.map(({ name }) => name)];
  return `Reservado por ${by} el ${dateTime(at)}. Lo ven solo ${joinAnd(names)}.`;
}

/** In the header, also before the panel is in sight. */
export function CaseSeal({ caseId }: { readonly caseId: string }) {
  const access = useQuery(api.access.view.queryOptions({ caseId }));
  return <SealedMark sealed={access.data?.seal != null} />;
}
