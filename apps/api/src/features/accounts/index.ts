/* What other features may use of this one. */

export { PARTNERSHIP_HEADER } from './partnership-header.ts';
export { recordPeople } from './record-people.ts';
export { refuseWithoutSecondPerson } from './second-person.ts';
