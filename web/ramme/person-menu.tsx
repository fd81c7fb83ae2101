import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { logout, type Me } from '../api.ts';
import { Icon } from '../components/icon.tsx';
import { useGenveje } from '../genveje/genveje.tsx';
import { ROLLE_TEKST } from '../ord.ts';
import { queryClient } from '../queries.ts';

/** Who I am here, for whom I stand in, and the way out. */
export function PersonMenu({ me }: { me: Me }) {
  const navigate = useNavigate();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { show } = useGenveje();
  async function leave() {
    // Out is out, also when the server did not hear it: nothing of the session is kept on the screen.
    await logout().catch(() => {});
    await navigate({ to: '/log-ind' });
    queryClient.clear();
  }
  return (
    <div className="person-menu">
      <button type="button" ref={button} className="person-button" popoverTarget="person-menu">
        <Icon name="person" />
        <span>{me.navn}</span>
        <Icon name="chevronDown" />
      </button>
      <div
        id="person-menu"
        ref={panel}
        popover="auto"
        className="menu-panel"
        onBeforeToggle={({ currentTarget }) => {
          currentTarget.style.top = `${(button.current?.getBoundingClientRect().bottom ?? 0) + 4}px`;
        }}
      >
        <p className="menu-name">{me.navn}</p>
        <p className="muted">{me.email}</p>
        <dl className="facts facts-tight">
          <div>
            <dt>Rolle</dt>
            <dd>{me.roller.map((rolle) => ROLLE_TEKST[rolle]).join(', ')}</dd>
          </div>
          {me.teams.length > 0 && (
            <div>
              <dt>Team</dt>
              <dd>{me.teams.map(({ navn }) => navn).join(', ')}</dd>
            </div>
          )}
          {me.vikarFor.length > 0 && (
            <div>
              <dt>Vikar for</dt>
              <dd>{me.vikarFor.map(({ navn }) => navn).join(', ')}</dd>
            </div>
          )}
        </dl>
        <p>
          <Link to="/opsaetning/vikarer">Vikarer</Link>
        </p>
        <p>
          <button
            type="button"
            className="btn btn-small"
            onClick={() => {
              panel.current?.hidePopover();
              show();
            }}
          >
            Genvejstaster
          </button>
        </p>
        <button type="button" className="btn" onClick={leave}>
          Log ud
        </button>
      </div>
    </div>
  );
}
