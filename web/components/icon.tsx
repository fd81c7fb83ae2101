import arrowBack from '../../node_modules/dkfds/dist/img/svg-icons/arrow-back.svg?raw';
import calendar from '../../node_modules/dkfds/dist/img/svg-icons/calendar-month.svg?raw';
import check from '../../node_modules/dkfds/dist/img/svg-icons/check.svg?raw';
import chevronDown from '../../node_modules/dkfds/dist/img/svg-icons/chevron-down.svg?raw';
import chevronLeft from '../../node_modules/dkfds/dist/img/svg-icons/chevron-left.svg?raw';
import chevronRight from '../../node_modules/dkfds/dist/img/svg-icons/chevron-right.svg?raw';
import close from '../../node_modules/dkfds/dist/img/svg-icons/close.svg?raw';
import remove from '../../node_modules/dkfds/dist/img/svg-icons/delete.svg?raw';
import error from '../../node_modules/dkfds/dist/img/svg-icons/error.svg?raw';
import hourglass from '../../node_modules/dkfds/dist/img/svg-icons/hourglass.svg?raw';
import info from '../../node_modules/dkfds/dist/img/svg-icons/info.svg?raw';
import lock from '../../node_modules/dkfds/dist/img/svg-icons/lock.svg?raw';
import person from '../../node_modules/dkfds/dist/img/svg-icons/person.svg?raw';
import plus from '../../node_modules/dkfds/dist/img/svg-icons/plus.svg?raw';
import search from '../../node_modules/dkfds/dist/img/svg-icons/search.svg?raw';
import success from '../../node_modules/dkfds/dist/img/svg-icons/success.svg?raw';
import visible from '../../node_modules/dkfds/dist/img/svg-icons/visibility.svg?raw';
import hidden from '../../node_modules/dkfds/dist/img/svg-icons/visibility-off.svg?raw';
import warning from '../../node_modules/dkfds/dist/img/svg-icons/warning.svg?raw';

const SVG = {
  arrowBack,
  calendar,
  check,
  chevronDown,
  chevronLeft,
  chevronRight,
  close,
  error,
  hidden,
  hourglass,
  info,
  lock,
  person,
  plus,
  remove,
  search,
  success,
  visible,
  warning,
};

export type IconName = keyof typeof SVG;

/** A decoration beside words; it never stands alone for a meaning. */
export function Icon({ name }: { name: IconName }) {
  const paths = [...SVG[name].matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  return (
    <svg className="icon" viewBox={/viewBox="([^"]+)"/.exec(SVG[name])?.[1] ?? '0 0 24 24'} aria-hidden="true">
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
