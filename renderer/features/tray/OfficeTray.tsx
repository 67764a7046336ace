import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { OfficePart } from '../../../backend/tray/parts.ts';
import type { NewFact, OldDraft, TrayOffice } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address, workAddress } from '../../api/addresses.ts';
import { JUST_ASKED_MS } from '../../api/ahead.ts';
import { api } from '../../api/trpc.ts';
import { NameList } from '../../components/case/NameList.tsx';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { DayPapersMenu } from '../../components/day-papers/DayPapersMenu.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { View } from '../../components/View.tsx';
import { AgreementSection } from './AgreementSection.tsx';
import { ApprovalSection } from './ApprovalSection.tsx';
import { AttentionSection, DutySections } from './CalendarSections.tsx';
import { CiamSections, ciamCount } from './CiamSections.tsx';
import { DuplicatesSection } from './DuplicatesSection.tsx';
import { DutySection } from './DutySection.tsx';
import { EmergencySection } from './EmergencySection.tsx';
import { FollowupRow } from './FollowupRow.tsx';
import { FollowupSheet } from './FollowupSheet.tsx';
import { countOf, LetterSections } from './LetterSections.tsx';
import { OmapedSection } from './OmapedSection.tsx';
import { PaperSections, papersIn } from './PaperSections.tsx';
import { QualifyRow } from './QualifyRow.tsx';
import { ReceivedSection } from './ReceivedSection.tsx';
import { Reminders } from './Reminders.tsx';
import { StaffReminders } from './StaffReminders.tsx';
import { ToAskSection } from './ToAskSection.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import { UnassignedRow } from './UnassignedRow.tsx';
import { useWhole, type WholePart } from './useWhole.ts';
import { VerifyRow } from './VerifyRow.tsx';

/** *Pendientes de la oficina*: what the responsable must assign, unblock or answer for. */
export function OfficeTray() {
  const { whole, part } = useWhole<OfficePart>();
  const tray = useQuery({
    ...api.tray.office.queryOptions(whole.length === 0 ? undefined : { whole: [...whole] }),
    staleTime: JUST_ASKED_MS,
    placeholderData: keepPreviousData,
  });
  return (
    <View
      title="Pendientes de la oficina"
      actions={
        <>
          <Button component={Link} to={workAddress.loads} variant="default">
            Carga de trabajo
          </Button>
          <DayPapersMenu whose="office" />
        </>
      }
    >
      <Answer of={tray}>{(value) => <Sections tray={value} part={part} />}</Answer>
      <FollowupSheet />
    </View>
  );
}

interface SectionsProps {
  readonly tray: TrayOffice;
  readonly part: (name: OfficePart) => WholePart;
}

function Sections({ tray, part }: SectionsProps) {
  const [, setParams] = useSearchParams();
  const {
    duties,
    unassigned,
    overdue,
    today,
    approvals,
    toQualify,
    toVerify,
    letters,
    papers,
    received,
    omaped,
    oldDrafts,
    newFacts,
    emergencies,
    staff,
    unready,
    ciam,
    attentions,
    fixedDuties,
    toAsk,
    agreements,
  } = tray;
  const waiting =
    duties.total +
    unassigned.total +
    overdue.total +
    today.total +
    approvals.total +
    toQualify.total +
    toVerify.total +
    countOf(letters) +
    papersIn(papers) +
    received.total +
    omaped.total +
    attentions.total +
    fixedDuties.total +
    toAsk.total +
    agreements.total +
    oldDrafts.length +
    newFacts.total +
    emergencies.length +
    ciamCount(ciam);
  const followupRows = (cut: TrayOffice['overdue']) =>
    cut.rows.map((row) => (
      <FollowupRow
        key={row.followupId}
        row={row}
        withOperator
        onRecord={() => setParams({ seguimiento: row.followupId }, { replace: true })}
      />
    ));
  return (
    <>
      <DutySection duties={duties} part={part('duties')} withOperator />
      <StaffReminders staff={staff} />
      <Reminders unready={unready} />
      <EmergencySection notices={emergencies} />
      <ApprovalSection title="Por dar conformidad" approvals={approvals} part={part('approvals')} />
      <CiamSections reminders={ciam} />
      <DuplicatesSection />
      {waiting === 0 ? (
        <EmptyState title="Nada pendiente en la oficina">
          Aquí aparecen los deberes inmediatos, los casos sin responsable, lo vencido, lo que falta
          calificar o verificar, los documentos recibidos sin proveído, los oficios detenidos, las
          recepciones sin terminar y los hechos nuevos.
        </EmptyState>
      ) : null}
      <TraySection
        title="Por calificar"
        total={toQualify.total}
        shown={toQualify.rows.length}
        part={part('toQualify')}
      >
        {toQualify.rows.map((row) => (
          <QualifyRow key={row.id} row={row} />
        ))}
      </TraySection>
      <TraySection title="Recepciones sin terminar" total={oldDrafts.length}>
        {oldDrafts.map((draft) => (
          <OldDraftRow key={draft.id} draft={draft} />
        ))}
      </TraySection>
      <TraySection
        title="Seguimientos atrasados"
        total={overdue.total}
        shown={overdue.rows.length}
        part={part('overdue')}
      >
        {followupRows(overdue)}
      </TraySection>
      <TraySection
        title="Seguimientos de hoy"
        total={today.total}
        shown={today.rows.length}
        part={part('today')}
      >
        {followupRows(today)}
      </TraySection>
      <TraySection
        title="Verificación vencida (6 meses)"
        total={toVerify.total}
        shown={toVerify.rows.length}
        part={part('toVerify')}
      >
        {toVerify.rows.map((row) => (
          <VerifyRow key={row.id} row={row} />
        ))}
      </TraySection>
      <ReceivedSection
        title="Documentos recibidos sin proveído o vencidos"
        received={received}
        part={part('received')}
      />
      <OmapedSection reminders={omaped} part={part('omaped')} />
      <AttentionSection
        title="Atenciones y visitas atrasadas"
        cut={attentions}
        part={part('attentions')}
      />
      <AgreementSection cut={agreements} part={part('agreements')} />
      <DutySections cut={fixedDuties} part={part('fixedDuties')} />
      <LetterSections letters={letters} part={part} />
      <PaperSections papers={papers} part={part} />
      <TraySection
        title="Hechos nuevos (últimos 30 días)"
        total={newFacts.total}
        shown={newFacts.rows.length}
        part={part('newFacts')}
      >
        {newFacts.rows.map((fact) => (
          <NewFactRow key={fact.diaryId} fact={fact} />
        ))}
      </TraySection>
      <TraySection
        title="Casos sin responsable"
        total={unassigned.total}
        shown={unassigned.rows.length}
        part={part('unassigned')}
      >
        {unassigned.rows.map((row) => (
          <UnassignedRow key={row.id} row={row} />
        ))}
      </TraySection>
      <ToAskSection toAsk={toAsk} part={part('toAsk')} />
    </>
  );
}

/** Somebody was received and nothing was saved: the 24 hours run all the same (RDNA 30.2). */
function OldDraftRow({ draft }: { readonly draft: OldDraft }) {
  return (
    <li className={classes['row']}>
      <strong className={classes['wide']}>{draft.operator}</strong>
      <span className={classes['cut']}>
        Empezada el {dateTime(draft.startedAt)}; guardada el {dateTime(draft.savedAt)}
      </span>
      <span>
        Calificación:{' '}
        <DueBadge due={draft.due.at} start={draft.receivedAt} why={{ of: 'draft', id: draft.id }} />
      </span>
      <span className={`${classes['act']} ${text['dimmed']}`}>Pídale que la registre</span>
    </li>
  );
}

function NewFactRow({ fact }: { readonly fact: NewFact }) {
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(fact.caseId)} face="name">
        {fact.caseNumber}
      </RowLink>
      <NameList names={fact.affected} />
      <span className={classes['cut']} title={fact.text}>
        {fact.text}
      </span>
      <span>
        {dateTime(fact.happenedAt)}, {fact.by}
      </span>
      <div className={classes['act']}>
        <RowLink
          to={address.receptionAfter(fact.caseId)}
          face="link"
          label={`Registrar caso nuevo por los hechos del expediente ${fact.caseNumber}`}
        >
          Registrar caso nuevo
        </RowLink>
      </div>
    </li>
  );
}
