import { NavLink } from 'react-router';
import { useSession } from '../api/session.ts';
import { railOf } from './rail.ts';
import classes from './Shell.module.css';

export function Rail() {
  const { roles } = useSession();
  return (
    <nav className={classes['rail']} aria-label="Secciones">
      {railOf(roles).map(({ label, to, icon: Icon, key }) => (
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
