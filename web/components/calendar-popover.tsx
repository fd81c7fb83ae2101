import { parseDate } from '@internationalized/date';
import type { RefObject } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';

export function CalendarPopover(props: {
  trigger: RefObject<HTMLElement | null>;
  label: string;
  iso: string | null;
  today: string | undefined;
  onChoose: (iso: string) => void;
  onClose: () => void;
}) {
  const start = props.iso ?? props.today;
  return (
    <I18nProvider locale="da-DK">
      <Popover
        triggerRef={props.trigger}
        isOpen
        onOpenChange={(open) => !open && props.onClose()}
        placement="bottom end"
        className="popover"
      >
        <Dialog aria-label={`Vælg dato for ${props.label}`} className="calendar-dialog">
          <Calendar
            autoFocus
            aria-label={props.label}
            value={props.iso === null ? null : parseDate(props.iso)}
            {...(start === undefined ? {} : { defaultFocusedValue: parseDate(start) })}
            onChange={(date) => props.onChoose(date.toString())}
          >
            <header className="calendar-head">
              <Button slot="previous" className="btn-icon">
                <Icon name="chevronLeft" />
              </Button>
              <Heading />
              <Button slot="next" className="btn-icon">
                <Icon name="chevronRight" />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
