import { lazy, Suspense, useRef, useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

const CalendarPopover = lazy(() => import('./calendar-popover.tsx').then((m) => ({ default: m.CalendarPopover })));

/**
 * A date as people write it, with a calendar to choose from. `iso` is what the text means, or null; the field shows
 * the weekday of it, so that a slip of the finger is seen.
 */
export function DateField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    iso: string | null;
    /** The text of a date that was chosen, or written in another form. */
    write: (iso: string) => string;
    /** Today: where the calendar opens, and one click away. */
    today?: string | undefined;
  },
) {
  const { value, onChange, iso, write, today, ...field } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Field {...field}>
      {({ required, ...control }) => (
        <span className="with-unit">
          <span className="date-input">
            <input
              {...control}
              aria-required={required}
              autoComplete="off"
              placeholder="dd.mm.åååå"
              inputMode="numeric"
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onBlur={() => iso !== null && onChange(write(iso))}
            />
            <button
              type="button"
              ref={button}
              className="btn-icon"
              aria-label="Åbn kalender"
              aria-describedby={`${field.id}-label`}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <Icon name="calendar" />
            </button>
          </span>
          {iso !== null && <span className="unit">{WEEKDAY.format(new Date(`${iso}T12:00:00Z`))}</span>}
          {today !== undefined && iso !== today && (
            <button
              type="button"
              className="btn btn-small btn-quiet"
              aria-describedby={`${field.id}-label`}
              onClick={() => {
                onChange(write(today));
                // The button goes when it has done its work; what it wrote keeps the focus.
                document.getElementById(field.id)?.focus();
              }}
            >
              I dag
            </button>
          )}
          {open && (
            <Suspense fallback={null}>
              <CalendarPopover
                trigger={button}
                label={field.label}
                iso={iso}
                today={today}
                onClose={() => setOpen(false)}
                onChoose={(chosen) => {
                  onChange(write(chosen));
                  setOpen(false);
                }}
              />
            </Suspense>
          )}
        </span>
      )}
    </Field>
  );
}

const WEEKDAY = new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'UTC' });
