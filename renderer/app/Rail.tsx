import { NavLink } from 'react-router';
import { mayDo } from '../../domain/rights.ts';
import { useSession } from '../api/session.ts';
import { RAIL } from './rail.ts';
import classes from './Shell.module.css';

export function Rail() {
  const { roles } = useSession();
  return (
    <nav className={classes['rail']} aria-label="Secciones">
      {RAIL.filter(({ action }) => mayDo(action, roles)).map(({ label, to, icon: Icon, key }) => (
        <NavLink
          key={to}
          to={to}
          className={classes['railLink'] ?? ''}
          aria-keyshortcuts={`Alt+${key}`}
        >
          <Icon size={18} stroke={1.6} aria-hidden />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
