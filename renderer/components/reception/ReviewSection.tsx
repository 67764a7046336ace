import { Text } from '@mantine/core';
import { CHANNELS } from '../../../domain/catalogues/case.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import type { Lists } from '../../../domain/catalogues/lists.ts';
import { materiaLabel } from '../../../domain/catalogues/materias.ts';
import { fullName } from '../../../domain/people/names.ts';
import type { InformantKind } from '../../../domain/records/reception.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { useLists } from '../../api/lists.ts';
import { useFieldValue } from '../form/context.tsx';
import { Section } from '../form/Section.tsx';
import { useShownName } from '../people/PersonName.tsx';
import { today } from '../time/useNow.ts';
import { missingOf } from './missing.ts';
import classes from './reception.module.css';
import type { PersonValue, ReceptionValues } from './values.ts';

/** The sheet in a few lines, before its number is given. */
export function ReviewSection() {
  const values = useFieldValue<ReceptionValues>('');
  const shown = useShownName();
  const lists = useLists();
  const names = (people: readonly { readonly person: PersonValue }[]): string =>
    people.length === 0 ? '—' : people.map(({ person }) => shown(nameOf(person))).join('; ');
  const missing = missingOf(values);
  const rows: readonly (readonly [string, string])[] = [
    ['Recepción', whenOf(values.receivedAt)],
    ['Canal', values.channel === '' ? '—' : labelOf(lists.on(CHANNELS, today()), values.channel)],
    ['Acude', whoComes(values, shown)],
    ['NNA', names(values.affected)],
    ['Obligadas o presuntas', names(values.obliged)],
    ['Familiares y apoyo', names(values.relatives)],
    ['Materias', mattersOf(values, lists)],
  ];
  return (
    <Section title="7. Revisar y registrar">
      <dl className={classes['review']}>
        {rows.map(([term, text]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm">
        {missing.length === 0
          ? 'El número de expediente se da al registrar y no cambia.'
          : `Falta: ${missing.join('; ')}.`}
      </Text>
    </Section>
  );
}

const whenOf = (receivedAt: string | null): string =>
  receivedAt === null || Number.isNaN(Date.parse(receivedAt)) ? '—' : dateTime(receivedAt);

const nameOf = (person: PersonValue): string =>
  person.kind === 'new' ? fullName(person.fields) : 'Persona ya registrada';

const COMES: Readonly<Record<Exclude<InformantKind, 'person' | 'institution'>, string>> = {
  child_alone: 'La misma niña, niño o adolescente',
  anonymous: 'Anónimo',
  ex_officio: 'De oficio',
};

function whoComes({ informant }: ReceptionValues, shown: (name: string) => string): string {
  const { kind, person, institutionName } = informant;
  if (kind === null) return '—';
  if (kind === 'institution') return institutionName ?? '—';
  if (kind === 'person') return person === null ? '—' : shown(nameOf(person));
  return COMES[kind];
}

function mattersOf({ matters }: ReceptionValues, lists: Lists): string {
  if (matters.length === 0) return '—';
  const materias = lists.materiasOn(today());
  return matters
    .map(({ matter, submatter }) => materiaLabel(matter, submatter, materias))
    .join('; ');
}
