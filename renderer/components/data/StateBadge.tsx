import {
  IconArchive,
  IconCircleDashed,
  IconEyeCheck,
  IconHeartHandshake,
  IconListCheck,
} from '@tabler/icons-react';
import { CASE_STATE_LABELS, type CaseState } from '../../../domain/case-states.ts';
import classes from './badges.module.css';

const ICONS: Readonly<Record<CaseState, typeof IconArchive>> = {
  recibido: IconCircleDashed,
  calificado: IconListCheck,
  en_atencion: IconHeartHandshake,
  en_verificacion: IconEyeCheck,
  concluido: IconArchive,
};

/** The state of a case: a sign and its words. */
export function StateBadge({ state }: { readonly state: CaseState }) {
  const Icon = ICONS[state];
  return (
    <span className={`${classes['badge']} ${classes['state']}`}>
      <Icon size={14} aria-hidden />
      {CASE_STATE_LABELS[state]}
    </span>
  );
}
