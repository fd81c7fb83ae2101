/** The one door to Temporal: when Node has it built in, this line alone changes. */
export { Temporal } from 'temporal-polyfill';
