import { type ReactNode, useEffect, useRef } from 'react';

const PRODUKT = 'Indkøbsmodellen';
let firstPage = true;

/** A page: its title, its one heading, and the focus that moves to it when the address changes. */
export function Page(props: {
  title: string;
  /** Said before the title while the form on the page has errors. */
  hasErrors?: boolean;
  /** What stands above the heading: the way back, messages. */
  before?: ReactNode;
  /** What stands at the right of the heading. */
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.hasErrors ? 'Fejl: ' : ''}${props.title} – ${PRODUKT}`;
  }, [props.title, props.hasErrors]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else if (!document.activeElement?.closest('[data-keeps-focus]')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={props.wide ? 'page page-wide' : 'page'}>
      {props.before}
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.actions}
      </div>
      {props.children}
    </div>
  );
}
