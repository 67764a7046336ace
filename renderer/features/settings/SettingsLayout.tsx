import { NavLink, Outlet } from 'react-router';
import { address, approvalsAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import classes from './SettingsLayout.module.css';

/** The rooms of Ajustes beside each other. */
export function SettingsLayout() {
  const mayChange = useMay('office.change');
  const maySeeNumbers = useMay('numbers.view');
  const maySeeTexts = useMay('texts.view');
  const maySeeDirectory = useMay('institutions.view');
  const mayWatch = useMay('audit.view_all');
  const mayCompute = useMay('fvr.compute');
  const mayReview = useMay('privileges.review');
  const mayRequire = useMay('approvals.require');
  return (
    <div className={classes['layout']}>
      <nav className={classes['nav']} aria-label="Ajustes">
        <NavLink to={address.settingsOffice}>Oficina</NavLink>
        {maySeeNumbers ? <NavLink to={address.settingsNumbers}>Numeración</NavLink> : null}
        <NavLink to={address.settingsCalendar}>Calendario</NavLink>
        <NavLink to={address.settingsTerms}>Plazos</NavLink>
        <NavLink to={address.settingsLists}>Listas y normas</NavLink>
        {maySeeTexts ? <NavLink to={address.settingsTexts}>Textos y cláusulas</NavLink> : null}
        {maySeeDirectory ? <NavLink to={address.institutions}>Instituciones</NavLink> : null}
        <NavLink to={address.settingsAccounts}>Personal</NavLink>
        {mayReview ? <NavLink to={address.settingsReview}>Revisión semestral</NavLink> : null}
        <NavLink to={address.settingsIncidents}>Incidentes</NavLink>
        <NavLink to={address.settingsLock}>Bloqueo automático</NavLink>
        {mayRequire ? <NavLink to={approvalsAddress}>Conformidad</NavLink> : null}
        <NavLink to={address.settingsNotices}>Avisos y emergencia</NavLink>
        {mayCompute ? <NavLink to={address.settingsFvr}>Cálculo de la FVR</NavLink> : null}
        <NavLink to={address.settingsPassword}>Mi contraseña</NavLink>
        <NavLink to={address.settingsCopies}>Copias y recuperación</NavLink>
        {mayChange ? <NavLink to={address.settingsSheets}>Hojas de recuperación</NavLink> : null}
        {mayWatch ? <NavLink to={address.control}>Control de accesos</NavLink> : null}
        <NavLink to={address.settingsActs}>Registro de actos</NavLink>
        <NavLink to={address.settingsAbout}>Acerca de Yanapa</NavLink>
      </nav>
      <Outlet />
    </div>
  );
}
