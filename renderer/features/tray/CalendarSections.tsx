import type { DueAttention } from '../../../backend/attentions/types.ts';
import type { DutyOccurrence } from '../../../backend/fixed-duties/types.ts';
import type { Cut } from '../../../backend/tray/types.ts';
import { SERVICES_OF } from '../../../domain/catalogues/attentions.ts';
import { DESK_LABELS } from '../../../domain/desks.ts';
import { dutiesAddress, registeredAddress } from '../../api/addresses.ts';
import { DayBadge } from '../../components/data/DayBadge.tsx';
import { Said } from '../../components/data/Said.tsx';
import { DutyDue } from '../../components/duties/DutyDue.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface SectionProps<T> {
  readonly cut: Cut<T>;
  readonly part: WholePart;
}

/** What the office owes on fixed days, from its reminder on. */
export function DutySections({ cut, part }: SectionProps<DutyOccurrence>) {
  return (
    <TraySection
      title="Obligaciones del calendario"
      total={cut.total}
      shown={cut.rows.length}
      part={part}
    >
      {cut.rows.map((duty) => (
        <li key={`${duty.dutyId} ${duty.occurrence}`} className={classes['row']}>
          <span>{duty.desk === null ? 'Oficina' : DESK_LABELS[duty.desk]}</span>
          <span className={classes['cut']} title={duty.who}>
            {duty.who}
          </span>
          <span className={classes['cut']} title={duty.label}>
            <strong>{duty.label}</strong>
            {duty.about === null ? null : <span className={text['dimmed']}> · {duty.about}</span>}
          </span>
          <DutyDue duty={duty} />
          <div className={classes['act']}>
            <RowLink to={dutiesAddress} face="link" label={`Ver y atender: ${duty.label}`}>
              Ver y atender
            </RowLink>
          </div>
        </li>
      ))}
    </TraySection>
  );
}

/** Of people on a register: what is to be done, and by whom. */
export function AttentionSection({
  title,
  cut,
  part,
}: SectionProps<DueAttention> & { readonly title: string }) {
  return (
    <TraySection title={title} total={cut.total} shown={cut.rows.length} part={part}>
      {cut.rows.map((row) => (
        <AttentionRow key={row.id} row={row} />
      ))}
    </TraySection>
  );
}

function AttentionRow({ row }: { readonly row: DueAttention }) {
  const { registrationId, desk, number, name, service, task, dueOn, assignedTo } = row;
  const to = registeredAddress(desk, registrationId);
  return (
    <li className={classes['row']}>
      <RowLink to={to} face="name">
        {number}
      </RowLink>
      <span className={classes['cut']}>
        <PersonName name={name} />
      </span>
      <span className={classes['cut']} title={task}>
        <strong>
          <Said of={SERVICES_OF[desk]} code={service} at={dueOn} />
        </strong>
        : {task}
        <span className={text['dimmed']}> · {assignedTo}</span>
      </span>
      <DayBadge
        dueOn={dueOn}
        label="Atención programada"
        explanation="El día que puso quien la programó."
      />
      <div className={classes['act']}>
        <RowLink to={to} face="link" label={`Ver y atender: ${number}`}>
          Ver y atender
        </RowLink>
      </div>
    </li>
  );
}
