import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OwnPart } from '../../../backend/tray/parts.ts';
import type { TrayOwn } from '../../../backend/tray/types.ts';
import { counted } from '../../../domain/words/lists.ts';
import { address, violenceReception } from '../../api/addresses.ts';
import { JUST_ASKED_MS } from '../../api/ahead.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { focusNextOverdue } from '../../components/data/next-overdue.ts';
import { DayPapersMenu } from '../../components/day-papers/DayPapersMenu.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { AgreementSection } from './AgreementSection.tsx';
import { ApprovalSection } from './ApprovalSection.tsx';
import { AttentionSection, DutySections } from './CalendarSections.tsx';
import { CiamSections, ciamCount } from './CiamSections.tsx';
import { DraftRow } from './DraftRow.tsx';
import { DutySection } from './DutySection.tsx';
import { EmergencySection } from './EmergencySection.tsx';
import { FollowupRow } from './FollowupRow.tsx';
import { FollowupSheet } from './FollowupSheet.tsx';
import { HandoverSection } from './HandoverSection.tsx';
import { countOf, LetterSections } from './LetterSections.tsx';
import { OmapedSection } from './OmapedSection.tsx';
import { PaperSections, papersIn } from './PaperSections.tsx';
import { QualifyRow } from './QualifyRow.tsx';
import { ReceivedSection } from './ReceivedSection.tsx';
import { SinceSection } from './SinceSection.tsx';
import { TraySection } from './TraySection.tsx';
import { useWhole, type WholePart } from './useWhole.ts';

/** *Mi bandeja*: what this person must do, late first. */
export function OwnTray() {
  const mayRegisterViolence = useMay('violence.register');
  const mayUrgent = useMay('letters.urgent');
  // Whoever keeps a register receives no cases, and gives no orientations without a name.
  const mayReceive = useMay('cases.register');
  const mayOrient = useMay('orientations.register');
  const { whole, part } = useWhole<OwnPart>();
  const tray = useQuery({
    ...api.tray.own.queryOptions(whole.length === 0 ? undefined : { whole: [...whole] }),
    staleTime: JUST_ASKED_MS,
    placeholderData: keepPreviousData,
  });
  return (
    <View
      title="Mi bandeja"
      actions={
        <>
          <DayPapersMenu whose="own" />
          {mayOrient ? (
            <Button component={Link} to={address.orientations} variant="subtle">
              Ver orientaciones
            </Button>
          ) : null}
          {mayUrgent ? (
            <Button component={Link} to={address.urgentLetters} variant="default">
              Oficio urgente
            </Button>
          ) : null}
          {mayOrient ? (
            <Button component={Link} to={address.newOrientation} variant="default">
              Orientación rápida
            </Button>
          ) : null}
          {mayRegisterViolence ? (
            <Button component={Link} to={violenceReception} variant="default">
              Recepción de violencia
            </Button>
          ) : null}
          {mayReceive ? (
            <Button
              component={Link}
              to={address.reception}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              Recepción nueva
            </Button>
          ) : null}
        </>
      }
    >
      <Answer of={tray}>
        {(value) => (
          <>
            <Sections tray={value} part={part} />
            <ToOverdue />
          </>
        )}
      </Answer>
      <FollowupSheet />
    </View>
  );
}

/** Whoever asked for what is late finds the focus there, once. */
function ToOverdue() {
  const { value, close } = useInAddress('ir');
  useEffect(() => {
    if (value === null) return;
    close();
    // After the view has taken the focus on arrival.
    requestAnimationFrame(focusNextOverdue);
  }, [value, close]);
  return null;
}

interface SectionsProps {
  readonly tray: TrayOwn;
  readonly part: (name: OwnPart) => WholePart;
}

function Sections({ tray, part }: SectionsProps) {
  const [, setParams] = useSearchParams();
  const mayReceive = useMay('cases.register');
  const {
    late,
    today,
    week,
    later,
    drafts,
    approvals,
    toQualify,
    letters,
    papers,
    received,
    omaped,
    emergencies,
    duties,
    ciam,
    handovers,
    attentions,
    fixedDuties,
    agreements,
  } = tray;
  const waiting =
    duties.total +
    drafts.length +
    approvals.total +
    toQualify.total +
    countOf(letters) +
    papersIn(papers) +
    received.total +
    omaped.total +
    attentions.total +
    fixedDuties.total +
    agreements.total +
    emergencies.length +
    ciamCount(ciam) +
    handovers.length;
  const free = late.total + today.total + week.total + waiting === 0;
  if (free)
    return (
      <>
        <EmptyState title="Todo al día">
          No tiene seguimientos para los próximos 7 días, textos sin terminar, documentos recibidos,
          oficios detenidos ni casos por calificar.
          {later === 0 ? '' : ` Más adelante: ${counted(later, 'seguimiento', 'seguimientos')}.`}
          {mayReceive ? ' Cuando alguien llegue, empiece con «Recepción nueva» (Alt+N).' : ''}
        </EmptyState>
        <SinceSection />
      </>
    );
  const rows = (cut: TrayOwn['late']) =>
    cut.rows.map((row) => (
      <FollowupRow
        key={row.followupId}
        row={row}
        onRecord={() => setParams({ seguimiento: row.followupId }, { replace: true })}
      />
    ));
  return (
    <>
      <DutySection duties={duties} part={part('duties')} />
      <HandoverSection rows={handovers} />
      {ciam === null ? null : <CiamSections reminders={ciam} />}
      <EmergencySection notices={emergencies} />
      <ApprovalSection
        title="Conformidades respondidas"
        approvals={approvals}
        part={part('approvals')}
      />
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
      <TraySection
        title="Atrasados"
        total={late.total}
        shown={late.rows.length}
        part={part('late')}
      >
        {rows(late)}
      </TraySection>
      <TraySection
        title="Para hoy"
        total={today.total}
        shown={today.rows.length}
        part={part('today')}
        empty="Nada para hoy."
      >
        {rows(today)}
      </TraySection>
      <TraySection
        title="Próximos 7 días"
        total={week.total}
        shown={week.rows.length}
        part={part('week')}
        empty="Nada en los próximos 7 días."
      >
        {rows(week)}
      </TraySection>
      <ReceivedSection
        title="Documentos recibidos a su cargo"
        received={received}
        part={part('received')}
      />
      <OmapedSection reminders={omaped} part={part('omaped')} />
      <AttentionSection
        title="Atenciones y visitas a su cargo"
        cut={attentions}
        part={part('attentions')}
      />
      <AgreementSection cut={agreements} part={part('agreements')} />
      <DutySections cut={fixedDuties} part={part('fixedDuties')} />
      <LetterSections letters={letters} part={part} />
      <PaperSections papers={papers} part={part} />
      <TraySection title="Sin terminar" total={drafts.length}>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </TraySection>
      <SinceSection />
      {later === 0 ? null : (
        <Text size="sm" c="dimmed">
          Más adelante: {counted(later, 'seguimiento', 'seguimientos')}.
        </Text>
      )}
    </>
  );
}
