import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type {
  FamilyCare,
  FamilyHome,
  FamilyPerson,
  FamilyTold,
  FamilyView,
} from '../../../../backend/family/types.ts';
import {
  CARE_BASES,
  CARE_KINDS,
  FAMILY_SOURCES,
  TIES,
} from '../../../../domain/catalogues/ties.ts';
import { goesOn } from '../../../../domain/family/shown.ts';
import { tieLabel } from '../../../../domain/family/tie.ts';
import { whenWords } from '../../../../domain/family/words.ts';
import { address, familyAddress } from '../../../api/addresses.ts';
import { useLists, useSaid } from '../../../api/lists.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import { Panel } from '../Panel.tsx';
import type { Changed } from './acts.ts';
import classes from './family.module.css';

interface PanelProps {
  readonly family: FamilyView;
  /** Opens an act; null for who may not. */
  readonly onOpen: ((act: string) => void) | null;
}

/** Who is what to whom, one line a tie, and who died. */
export function TiesPanel({ family, onOpen }: PanelProps) {
  const list = useLists().on(TIES, today());
  const shown = useShownName();
  const people = byId(family);
  const died = family.people.filter(({ death }) => death !== null);
  const focus = people.get(family.focus);
  return (
    <Panel
      title="Vínculos"
      action={
        onOpen !== null && focus?.death === null ? (
          <LinkButton onClick={() => onOpen('fallecimiento')}>Anotar que falleció</LinkButton>
        ) : null
      }
    >
      <Rows
        none="Sin vínculos registrados."
        of={[
          ...family.ties.map((tie) => ({
            told: tie,
            act: changing('vinculo', tie.id, onOpen),
            about: `el vínculo de ${shown(people.get(tie.personId)?.name ?? null)}`,
            says: (
              <>
                <Name of={people.get(tie.personId)} />{' '}
                <span>
                  {goesOn(tie, today()) ? 'es' : 'era'}{' '}
                  {tieLabel(list, tie.kind, people.get(tie.personId)?.sex ?? null).toLowerCase()} de
                </span>{' '}
                <Name of={people.get(tie.otherId)} />
              </>
            ),
          })),
          ...died.flatMap((person) =>
            person.death === null
              ? []
              : [
                  {
                    told: person.death,
                    act: changing(
                      'fallecimiento',
                      person.death.id,
                      person.id === family.focus ? onOpen : null,
                    ),
                    about: `que ${shown(person.name)} falleció`,
                    says: (
                      <>
                        <Name of={person} /> falleció
                      </>
                    ),
                  },
                ],
          ),
        ]}
      />
    </Panel>
  );
}

/** Who lives together, and who has. The address is each person's own, and hers is guarded. */
export function HomesPanel({ family, onOpen }: PanelProps) {
  const shown = useShownName();
  const people = byId(family);
  return (
    <Panel title="Quiénes viven juntos">
      {family.homes.length === 0 ? <None>Nadie lo ha anotado.</None> : null}
      {family.homes.map((home) => (
        <div key={home.id}>
          <Rows
            none=""
            of={home.members.map((member) => ({
              told: member,
              act: changing('hogar', member.id, onOpen),
              about: `que ${shown(people.get(member.personId)?.name ?? null)} vive allí`,
              says: (
                <>
                  <Name of={people.get(member.personId)} />
                  {goesOn(member, today()) ? null : ' ya no vive allí'}
                </>
              ),
            }))}
          />
          <Where home={home} />
        </div>
      ))}
    </Panel>
  );
}

function Where({ home }: { readonly home: FamilyHome }) {
  if (home.guarded)
    return (
      <Text size="xs" c="dimmed">
        Domicilio protegido: hay reglas de contacto seguro. Pídalo en la ficha de la persona.
      </Text>
    );
  return home.address === null ? null : (
    <Text size="xs" c="dimmed">
      Domicilio: {home.address}
    </Text>
  );
}

/** With whom she has lived, the latest first. */
export function CarePanel({ family, onOpen }: PanelProps) {
  return (
    <Panel title="Con quién ha vivido">
      <Rows
        none="Nadie lo ha anotado."
        of={family.care.map((care) => ({
          told: care,
          act: changing('cuidado', care.id, onOpen),
          about: 'con quién ha vivido',
          says: <CareWords care={care} />,
        }))}
      />
    </Panel>
  );
}

function CareWords({ care }: { readonly care: FamilyCare }) {
  const said = useSaid();
  const at = care.fromDate ?? today();
  return (
    <>
      {said(CARE_KINDS, care.kind, at)}
      {care.carer === null ? null : (
        <>
          {': '}
          <Anchor component={Link} to={familyAddress(care.carer.id)} inherit underline="always">
            <PersonName name={care.carer.name} />
          </Anchor>
        </>
      )}
      {care.place === null ? null : `: ${care.place}`}
      {` · ${said(CARE_BASES, care.basis, at)}`}
      {care.basisText === null ? null : ` (${care.basisText})`}
    </>
  );
}

interface RowOf {
  readonly told: FamilyTold;
  readonly says: ReactNode;
  /** Opens the form that changes it; null for who may not. */
  readonly act: (() => void) | null;
  /** What the change is of, for whoever cannot see where its button stands. */
  readonly about: string;
}

function Rows({ of, none }: { readonly of: readonly RowOf[]; readonly none: string }) {
  if (of.length === 0) return none === '' ? null : <None>{none}</None>;
  return (
    <ul className={classes['rows']}>
      {of.map(({ told, says, act, about }) => (
        <li key={told.id} className={classes['row']}>
          <div>
            <Text size="sm" component="div">
              {says}
            </Text>
            <Known told={told} />
          </div>
          {act === null ? null : (
            <LinkButton label={`Cambiar ${about}`} onClick={act}>
              Cambiar
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Since when, and how the office knows it. */
function Known({ told }: { readonly told: FamilyTold }) {
  const said = useSaid();
  const source = said(FAMILY_SOURCES, told.source, today()).toLowerCase();
  const words = [
    whenWords(told),
    told.toldBy === null ? source : `lo dijo ${told.toldBy}`,
    told.notes,
  ].filter((each) => each !== null);
  return (
    <Text size="xs" c="dimmed" component="div">
      {words.join(' · ')}
    </Text>
  );
}

function Name({ of }: { readonly of: FamilyPerson | undefined }) {
  if (of === undefined) return null;
  return (
    <>
      <Anchor component={Link} to={address.person(of.id)} inherit underline="always">
        <PersonName name={of.name} />
      </Anchor>
      {of.guarded ? ' (contacto seguro: hay reglas)' : null}
    </>
  );
}

function None({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}

const byId = (family: FamilyView): ReadonlyMap<string, FamilyPerson> =>
  new Map(family.people.map((person) => [person.id, person]));

const changing = (what: Changed, id: string, onOpen: PanelProps['onOpen']): (() => void) | null =>
  onOpen === null ? null : () => onOpen(`${what}.${id}`);
