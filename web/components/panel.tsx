import { createContext, type ReactNode, useContext, useId } from 'react';

const Level = createContext<2 | 3>(2);

/** Panels inside this one are parts of it: their headings are a level lower, and they are no landmarks of their own. */
export function PanelParts({ children }: { children: ReactNode }) {
  return <Level value={3}>{children}</Level>;
}

/** A part of a page with its heading. */
export function Panel(props: {
  title: string;
  className?: string;
  /** Where links of the page end. */
  id?: string | undefined;
  children: ReactNode;
}) {
  const { title, className = '', children } = props;
  const id = useId();
  if (useContext(Level) === 3) {
    return (
      <div className={`panel ${className}`}>
        <h3 className="panel-title">{title}</h3>
        {children}
      </div>
    );
  }
  return (
    <section
      id={props.id}
      data-keeps-focus={props.id ? '' : undefined}
      className={`panel ${className}`}
      aria-labelledby={id}
    >
      <h2 id={id} className="panel-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A heading inside a panel. */
export function PanelHeading({ children }: { children: string }) {
  return useContext(Level) === 3 ? (
    <h4 className="panel-heading">{children}</h4>
  ) : (
    <h3 className="panel-heading">{children}</h3>
  );
}
