import { NavLink, Outlet } from 'react-router';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import classes from './SettingsLayout.module.css';

/** The rooms of Ajustes beside each other. */
export function SettingsLayout() {
  const mayChange = useMay('office.change');
  return (
    <div className={classes['layout']}>
      <nav className={classes['nav']} aria-label="Ajustes">
        <NavLink to={address.settingsOffice}>Oficina</NavLink>
        <NavLink to={address.settingsNumbers}>Numeración</NavLink>
        <NavLink to={address.institutions}>Instituciones</NavLink>
        <NavLink to={address.settingsAccounts}>Operadores/as</NavLink>
        <NavLink to={address.settingsPassword}>Mi contraseña</NavLink>
        {mayChange ? <NavLink to={address.settingsSheets}>Hojas de recuperación</NavLink> : null}
        <NavLink to={address.settingsActs}>Registro de actos</NavLink>
        <NavLink to={address.settingsAbout}>Acerca de Yanapa</NavLink>
      </nav>
      <Outlet />
    </div>
  );
}
