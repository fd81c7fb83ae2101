import { type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const ICON: Record<Tone, IconName> = { info: 'info', success: 'success', warning: 'warning', error: 'error' };

/** A message about the page. With `takesFocus` it is what the reader must meet next. */
export function Banner(props: {
  tone: Tone;
  title: string;
  takesFocus?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.takesFocus) ref.current?.focus();
  }, [props.takesFocus]);
  return (
    <div
      ref={ref}
      className={`banner banner-${props.tone}`}
      role={props.tone === 'error' ? 'alert' : 'status'}
      tabIndex={-1}
      data-keeps-focus={props.takesFocus ? '' : undefined}
    >
      <Icon name={ICON[props.tone]} />
      <div className="banner-body">
        <p className="banner-title">{props.title}</p>
        {props.children}
      </div>
      {props.actions}
    </div>
  );
}
