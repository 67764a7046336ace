import { Anchor, Button, Group, List, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView, CheckView } from '../../../../backend/agreements/types.ts';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../../../domain/clock/count.ts';
import { instantFromLima } from '../../../../domain/clock/lima.ts';
import { MATTER_LABELS } from '../../../../domain/law/agreed.ts';
import { agreedWords } from '../../../../domain/words/agreed.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { joinAnd } from '../../../../domain/words/lists.ts';
import { address } from '../../../api/addresses.ts';
import { useSealed } from '../../../api/session.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { useShownName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { MoneyPart } from './MoneyPart.tsx';
import { RegistryPart } from './RegistryPart.tsx';

interface AgreementCardProps {
  readonly agreement: AgreementView;
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** One agreement: what it obliges to, in words; how it stands; what comes next. */
export function AgreementCard({ agreement, file, onOpen }: AgreementCardProps) {
  const shown = useShownName();
  const sealed = useSealed();
  const { agreed, people, parties, replacedOn, replacesOf, signedOn, money, registry } = agreement;
  const nameOf = (id: string): string =>
    shown(people.find((person) => person.id === id)?.name ?? null);
  const title = `${MATTER_LABELS[agreement.matter]}, acta del ${shortDate(signedOn)}`;
  return (
    <section aria-label={title}>
      <Title order={2} size="h5" mt="sm">
        {title}
      </Title>
      <Text size="sm" fw={replacedOn === null ? 400 : 600}>
        {replacedOn === null
          ? 'Vigente'
          : `Reemplazado por el acta del ${shortDate(replacedOn)} (Reglamento de las DNA, art. 46)`}
        {replacesOf === null ? '' : ` · reemplaza al del ${shortDate(replacesOf)}`} · registró{' '}
        {agreement.by}
      </Text>
      {agreed === null ? (
        <Text size="sm">{sealed('', 'sensible')}</Text>
      ) : (
        <List size="sm" my={4}>
          {agreedWords(agreed, nameOf).map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dimmed">
        Firman: {joinAnd(parties.map(nameOf))}. Se verifica: {agreement.followUpClause}
      </Text>
      {money === null ? null : (
        <MoneyPart id={agreement.id} title={title} money={money} file={file} onOpen={onOpen} />
      )}
      {registry === null ? null : (
        <RegistryPart
          id={agreement.id}
          title={title}
          registry={registry}
          file={file}
          onOpen={onOpen}
        />
      )}
      {agreement.check === null ? null : (
        <NextCheck check={agreement.check} title={title} onOpen={onOpen} />
      )}
      {isBroken(agreement) && file.state !== 'concluido' ? (
        <Broken file={file} onOpen={onOpen} />
      ) : null}
    </section>
  );
}

/** Late, or the last look found that it is not kept. */
const isBroken = ({ money, lastResult, replacedOn }: AgreementView): boolean =>
  replacedOn === null &&
  ((money?.balance.lateSince ?? null) !== null ||
    lastResult === 'incumple' ||
    lastResult === 'cumple_parcial');

function NextCheck({
  check,
  title,
  onOpen,
}: { readonly check: CheckView; readonly title: string } & Pick<AgreementCardProps, 'onOpen'>) {
  const { followupId, kind, dueOn, assignedAt, assignedTo } = check;
  return (
    <div className={classes['lineHead']}>
      <Text size="sm" fw={600} span>
        {labelOf(FOLLOWUP_TYPES, kind)}
      </Text>
      <DueBadge
        due={instantFromLima(dueOn, END_OF_DAY)}
        start={assignedAt}
        why={{ of: 'followup', id: followupId }}
      />
      <Text size="xs" c="dimmed" span>
        {assignedTo}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Registrar resultado: ${title}`}
        onClick={() => onOpen('resultado', followupId)}
      >
        Registrar resultado
      </Button>
    </div>
  );
}

/** A breach asks for new defence actions; new facts, for another case (RDNA 32.4). */
function Broken({ file, onOpen }: Pick<AgreementCardProps, 'file' | 'onOpen'>) {
  const mayAct =
    useMayHere('cases.act') && file.acts.some(({ act, forbidden }) => act === 'act' && !forbidden);
  return (
    <Group gap="xs" mt={4}>
      <Text size="sm" fw={600}>
        No se está cumpliendo. Disponga una nueva acción de defensa; si hay hechos nuevos, otro
        expediente (Reglamento de las DNA, art. 32.4).
      </Text>
      {mayAct ? (
        <LinkButton onClick={() => onOpen('accion')}>Iniciar acción de defensa</LinkButton>
      ) : null}
      <Anchor component={Link} to={address.receptionAfter(file.id)} size="sm">
        Registrar hechos nuevos
      </Anchor>
    </Group>
  );
}
