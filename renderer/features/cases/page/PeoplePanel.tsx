import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconShieldLock, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CasePersonView, CaseView, InformantView } from '../../../../backend/cases/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { RELATIONS } from '../../../../domain/catalogues/family.ts';
import {
  DISABILITIES,
  type Disability,
  LANGUAGES,
  type Language,
  SEXES,
} from '../../../../domain/catalogues/person.ts';
import { address, familyAddress } from '../../../api/addresses.ts';
import { type SaidOn, useSaid } from '../../../api/lists.ts';
import { useMay } from '../../../api/session.ts';
import marks from '../../../components/case/marks.module.css';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { ContactActs } from '../../../components/people/ContactActs.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import { AccessPanel } from './AccessPanel.tsx';
import classes from './CasePage.module.css';
import { useMayHere } from './may-here.ts';
import type { OpenAct } from './useOpenAct.ts';

interface PeoplePanelProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** Who takes part and how each may be reached. Contact data appear only when asked for. */
export function PeoplePanel({ file, onOpen }: PeoplePanelProps) {
  const mayChange = useMayHere('cases.change');
  const mayRemove = mayChange && file.state !== 'concluido';
  return (
    <aside className={classes['people']} aria-labelledby="personas">
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} size="h5" id="personas">
          Personas
        </Title>
        {mayChange ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => onOpen('persona')}
          >
            Agregar persona
          </Button>
        ) : null}
      </Group>
      {file.people.map((person) => (
        <PersonCard key={person.id} person={person} caseId={file.id} role={roleOf(person, file)}>
          {mayRemove && !isLastAffected(file, person) ? (
            <LinkButton
              label={`Retirar del caso: ${roleOf(person, file)}`}
              onClick={() => onOpen('retirar-persona', person.id)}
            >
              Retirar del caso
            </LinkButton>
          ) : null}
        </PersonCard>
      ))}
      {file.informant === null ? null : (
        <Informant informant={file.informant} caseId={file.id}>
          {mayChange && mayReserve(file.informant) ? (
            <LinkButton onClick={() => onOpen('reserva')}>Reserva de identidad</LinkButton>
          ) : null}
        </Informant>
      )}
      <AccessPanel file={file} onOpen={onOpen} />
    </aside>
  );
}

interface PersonCardProps {
  readonly person: CasePersonView;
  readonly caseId: string;
  readonly role: string;
  /** What may be done about her here. */
  readonly children?: ReactNode;
}

function PersonCard({ person, caseId, role, children }: PersonCardProps) {
  const { personId, name, hasRules } = person;
  const said = useSaid();
  const mayFamily = useMay('family.view');
  const shown = useShownName();
  const told = [role, ...whatIsKnown(person, said)];
  return (
    <div className={classes['person']}>
      {personId === null ? (
        <PersonName name={name} />
      ) : (
        <Anchor component={Link} to={address.person(personId)} size="sm" fw={600}>
          <PersonName name={name} />
        </Anchor>
      )}
      <Text size="xs" c="dimmed">
        {told.join(' · ')}
      </Text>
      {person.notes === '' ? null : <Text size="xs">{person.notes}</Text>}
      {hasRules ? (
        <span className={`${marks['mark']} ${marks['warn']}`}>
          <IconShieldLock size={16} aria-hidden />
          Contacto seguro: hay reglas
        </span>
      ) : null}
      {personId === null ? null : <ContactActs personId={personId} caseId={caseId} name={name} />}
      <Group gap="sm">
        {personId === null || !mayFamily ? null : (
          <Anchor
            component={Link}
            to={familyAddress(personId)}
            size="sm"
            underline="always"
            aria-label={`Familia de ${shown(name)}`}
          >
            Familia
          </Anchor>
        )}
        {children}
      </Group>
    </div>
  );
}

/** What whoever calls, visits or interviews must know at a glance; the rest is on the person's page. */
function whatIsKnown(person: CasePersonView, said: SaidOn): string[] {
  const { relation, sex, ageText, ageAtReception, livesTogether, motherTongue, disability } =
    person;
  return [
    relation === null ? '' : said(RELATIONS, relation, today()),
    sex === '1' || sex === '2' ? labelOf(SEXES, sex).toLowerCase() : '',
    // The age that counts is that of the reception (RDNA 39.5): both are said when they differ.
    ageText === ageAtReception || ageAtReception === ''
      ? ageText
      : `${ageText} (${ageAtReception} en la recepción)`,
    livesTogether === null ? '' : LIVES_TOGETHER[livesTogether],
    motherTongue === null || motherTongue === CASTILIAN
      ? ''
      : `lengua: ${said(LANGUAGES, motherTongue, today())}`,
    person.interpreter === 'si' ? 'necesita intérprete' : '',
    disability === null || disability === NO_DISABILITY
      ? ''
      : `discapacidad: ${said(DISABILITIES, disability, today())}`,
  ].filter((words) => words !== '');
}

const CASTILIAN: Language = '10';
const NO_DISABILITY: Disability = '6';

const LIVES_TOGETHER: Readonly<Record<NonNullable<CasePersonView['livesTogether']>, string>> = {
  si: 'vive con la niña, niño o adolescente',
  no: 'no vive con la niña, niño o adolescente',
  no_sabe: 'no se sabe si viven juntos',
};

/** A case always has somebody affected. */
const isLastAffected = ({ people }: CaseView, { role }: CasePersonView): boolean =>
  role === 'affected' && people.filter((one) => one.role === role).length === 1;

/** Somebody came whose name can be kept, and who looks may know it. */
const mayReserve = ({ kind, reserved }: InformantView): boolean =>
  !reserved && (kind === 'person' || kind === 'institution');

interface InformantProps {
  readonly informant: InformantView;
  readonly caseId: string;
  readonly children: ReactNode;
}

function Informant({ informant, caseId, children }: InformantProps) {
  const { kind, reserved, institutionName, person, reserveAsked } = informant;
  if (kind === 'child_alone') return null;
  const role = `${ROLE_OF_INFORMANT}${reserveAsked ? ' · pidió reserva de su identidad' : ''}`;
  if (person !== null && !reserved)
    return (
      <PersonCard person={person} caseId={caseId} role={role}>
        {children}
      </PersonCard>
    );
  return (
    <div className={classes['person']}>
      <Text size="sm" fw={600}>
        {reserved ? 'Identidad reservada' : (institutionName ?? WITHOUT_PERSON[kind])}
      </Text>
      <Text size="xs" c="dimmed">
        {reserved
          ? `${ROLE_OF_INFORMANT} · solo la ve la/el responsable, con un motivo (Reglamento del DL 1297, art. 23.2)`
          : role}
      </Text>
      {children}
    </div>
  );
}

const ROLE_OF_INFORMANT = 'Quien acudió';

const WITHOUT_PERSON: Readonly<Record<InformantView['kind'], string>> = {
  person: 'Persona sin datos',
  child_alone: 'Acudió por sí misma/o',
  anonymous: 'Comunicación anónima',
  institution: 'Institución',
  ex_officio: 'De oficio',
};

function roleOf(
  { role, presumed }: CasePersonView,
  { service }: Pick<CaseView, 'service'>,
): string {
  if (service === 'violencia') return OF_VIOLENCE[role];
  if (role === 'affected') return 'Niña, niño o adolescente';
  if (role === 'obliged')
    return presumed === 'presunto' ? 'Presunta/o responsable' : 'Persona obligada';
  return 'Familiar o red de apoyo';
}

/** What each is in the violence itself stands in its route. */
const OF_VIOLENCE: Readonly<Record<CasePersonView['role'], string>> = {
  affected: 'Víctima',
  obliged: 'Persona denunciada',
  relative: 'Testigo o quien cuida',
  informant: 'Quien acudió',
};
