import { Text } from '@mantine/core';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { MATERIAS } from '../../../../domain/catalogues/materias.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { SeenBy } from '../../../components/audit/SeenBy.tsx';
import { NameList } from '../../../components/case/NameList.tsx';
import { PriorityMark } from '../../../components/case/PriorityMark.tsx';
import { StateBadge } from '../../../components/data/StateBadge.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { CaseSeal } from './AccessPanel.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import classes from './CasePage.module.css';
import { LinkedCases } from './LinkedCases.tsx';
import { useMayHere } from './may-here.ts';
import { NextDue } from './NextDue.tsx';
import type { OpenAct } from './useOpenAct.ts';

interface CaseHeaderProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** What must be known at a glance. Stays in sight while the page scrolls. */
export function CaseHeader({ file, onOpen }: CaseHeaderProps) {
  const mayAssign = useMayHere('cases.assign');
  const said = useSaid();
  const principal = file.matters.find((matter) => matter.principal);
  return (
    <div className={classes['facts']}>
      <StateBadge state={file.state} />
      <PriorityMark priority={file.priority} />
      <CaseSeal caseId={file.id} />
      <CaseMarks file={file} />
      <NextDue file={file} />
      <Text size="sm" fw={600} span maw="20rem">
        <NameList
          names={file.people.filter(({ role }) => role === 'affected').map(({ name }) => name)}
        />
      </Text>
      {principal === undefined ? null : (
        <Text size="sm" span>
          {said(MATERIAS, principal.matter, file.mattersAt)}
        </Text>
      )}
      <Text size="sm" span>
        A cargo de: {file.responsible?.name ?? 'nadie todavía'}{' '}
        {mayAssign && file.state !== 'concluido' ? (
          <LinkButton onClick={() => onOpen('responsable')}>
            {file.responsible === null ? 'Asignar responsable' : 'Cambiar responsable'}
          </LinkButton>
        ) : null}
      </Text>
      {file.folderOut === null ? null : (
        <Text size="sm" span>
          Carpeta prestada a {file.folderOut.to}, hasta el {shortDate(file.folderOut.untilOn)}{' '}
          <LinkButton onClick={() => onOpen('carpeta')}>Ver carpeta</LinkButton>
        </Text>
      )}
      <LinkedCases file={file} />
      <SeenBy kind="case" id={file.id} />
    </div>
  );
}
